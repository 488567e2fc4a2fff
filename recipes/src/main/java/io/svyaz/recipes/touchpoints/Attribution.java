package io.svyaz.recipes.touchpoints;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Divides conversions among the visits that led to them. Nothing is lost or invented: shares add to exactly one and parts
 * of a value to exactly the value.
 *
 * @param model which visits count
 * @param scale digits after the point of a part of a value, 2 for roubles and kopecks
 */
public record Attribution(AttributionModel model, int scale) {

    /**
     * Parts with two digits after the point.
     *
     * @param model which visits count
     * @return an attribution
     */
    public static Attribution by(AttributionModel model) {
        return new Attribution(model, 2);
    }

    /**
     * Divides one conversion.
     *
     * <p>What rounding leaves over goes to the earliest visits that have a share, one smallest unit each. Digits of a value
     * beyond {@link #scale} go to the first of them.
     *
     * @param conversion the visits and what they brought, which may be negative
     * @return one for each visit in the order of time; none for a conversion without visits
     */
    public List<AttributedVisit> divide(Conversion conversion) {
        List<Touchpoint> chain = conversion.history().chain();
        List<Share> shares = new ArrayList<>();
        for (int index = 0; index < chain.size(); index++) {
            shares.add(model.shareOf(index, chain.size()));
        }
        List<BigDecimal> parts = parts(conversion.value(), shares);
        List<AttributedVisit> divided = new ArrayList<>();
        for (int index = 0; index < chain.size(); index++) {
            divided.add(new AttributedVisit(chain.get(index), shares.get(index), parts.get(index)));
        }
        return List.copyOf(divided);
    }

    /**
     * Divides many conversions and adds up by source. Conversions without visits stand under {@value Touchpoint#DIRECT}.
     *
     * @param conversions all of a period
     * @return a row for each source, the largest value first
     */
    public List<AttributionRow> table(Collection<Conversion> conversions) {
        return table(conversions, Touchpoint::label);
    }

    /**
     * Divides many conversions and adds up by whatever a visit has.
     *
     * @param conversions all of a period
     * @param key what rows are made by, for example the campaign
     * @return a row for each key, the largest value first, then by key
     */
    public List<AttributionRow> table(Collection<Conversion> conversions, Function<Touchpoint, String> key) {
        Map<String, AttributionRow> rows = new TreeMap<>();
        for (Conversion conversion : conversions) {
            List<AttributedVisit> divided = divide(conversion);
            if (divided.isEmpty()) {
                AttributionRow direct = row(rows, Touchpoint.DIRECT);
                rows.put(
                        direct.key(),
                        new AttributionRow(
                                direct.key(),
                                direct.conversions().plus(Share.WHOLE),
                                direct.value().add(conversion.value())));
            }
            divided.forEach(visit -> {
                AttributionRow row = row(rows, key.apply(visit.touchpoint()));
                rows.put(row.key(), row.plus(visit));
            });
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(AttributionRow::value).reversed().thenComparing(AttributionRow::key))
                .toList();
    }

    private static AttributionRow row(Map<String, AttributionRow> rows, String key) {
        return rows.getOrDefault(key, new AttributionRow(key, Share.NONE, BigDecimal.ZERO));
    }

    private List<BigDecimal> parts(BigDecimal value, List<Share> shares) {
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal left = value;
        for (Share share : shares) {
            BigDecimal part = value.multiply(new BigDecimal(share.numerator()))
                    .divide(new BigDecimal(share.denominator()), scale, RoundingMode.DOWN);
            parts.add(part);
            left = left.subtract(part);
        }
        return spread(parts, shares, left);
    }

    private List<BigDecimal> spread(List<BigDecimal> parts, List<Share> shares, BigDecimal rest) {
        BigDecimal unit = BigDecimal.valueOf(rest.signum()).movePointLeft(scale);
        BigDecimal left = rest;
        boolean first = true;
        for (int index = 0; index < parts.size() && left.signum() != 0; index++) {
            if (shares.get(index).numerator().equals(BigInteger.ZERO)) {
                continue;
            }
            BigDecimal crumbs = first ? left.remainder(unit) : BigDecimal.ZERO;
            BigDecimal whole = left.subtract(crumbs).abs().compareTo(unit.abs()) >= 0 ? unit : BigDecimal.ZERO;
            parts.set(index, parts.get(index).add(crumbs).add(whole));
            left = left.subtract(crumbs).subtract(whole);
            first = false;
        }
        return parts;
    }
}

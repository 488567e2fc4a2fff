package io.svyaz.recipes.deals;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One product row of a deal, as it shall stand in the list. Equal rows are equal however their numbers are written.
 *
 * @param rowId the row's id, the key: a product may be in a deal twice
 * @param productId the product of the catalog; 0 for a row that is none
 * @param name what people read, without space around it, at most {@value #LONGEST_NAME} characters; {@code #} and an id where it is empty
 * @param quantity how many; empty where it cannot be read
 * @param price of one, with discount and tax; empty where it cannot be read
 */
public record DealProduct(
        long rowId, long productId, String name, Optional<BigDecimal> quantity, Optional<BigDecimal> price) {

    /** The longest name of a list's element. */
    public static final int LONGEST_NAME = 255;

    /** Makes equal what means the same. */
    public DealProduct {
        String stripped = name.strip();
        name = stripped.isEmpty()
                ? "#" + (productId == 0 ? rowId : productId)
                : stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME))
                        .strip();
        quantity = quantity.map(DealProduct::plain);
        price = price.map(DealProduct::plain);
    }

    /**
     * A row with all its numbers.
     *
     * @param rowId the row's id
     * @param productId the product of the catalog; 0 for a row that is none
     * @param name what people read
     * @param quantity how many
     * @param price of one, with discount and tax
     * @return the row
     */
    public static DealProduct of(long rowId, long productId, String name, BigDecimal quantity, BigDecimal price) {
        return new DealProduct(rowId, productId, name, Optional.of(quantity), Optional.of(price));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

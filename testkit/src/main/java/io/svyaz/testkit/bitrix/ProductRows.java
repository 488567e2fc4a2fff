package io.svyaz.testkit.bitrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Product rows of records of every kind, for the older methods and the newer ones. */
final class ProductRows {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CrmTable rows;
    private final Function<String, @Nullable CrmTable> owners;

    /** The owners by short code of their kind. */
    ProductRows(CrmTable rows, Function<String, @Nullable CrmTable> owners) {
        this.rows = rows;
        this.owners = owners;
    }

    void register(Map<String, Method> methods) {
        methods.put("crm.item.productrow.add", params -> {
            Map<String, @Nullable Object> fields = stored(params.requiredMap("fields"));
            return Reply.of(wrapped("productRow", shown(add(owner(fields), fields))));
        });
        methods.put("crm.item.productrow.get", params -> Reply.of(wrapped("productRow", shown(known(params)))));
        methods.put("crm.item.productrow.update", this::update);
        methods.put("crm.item.productrow.delete", this::delete);
        methods.put("crm.item.productrow.set", params -> {
            Owner owner = owner(stored(params));
            return Reply.of(wrapped(
                    "productRows",
                    set(owner, Php.list(params.get("productRows"))).stream()
                            .map(this::shown)
                            .toList()));
        });
        methods.put("crm.item.productrow.list", this::list);
        methods.put(
                "crm.item.productrow.getavailableforpayment",
                params -> Reply.of(wrapped(
                        "productRows",
                        of(owner(stored(params))).stream().map(this::shown).toList())));
        methods.put("crm.item.productrow.fields", params -> Reply.of(wrapped("fields", fields())));
    }

    /** The older methods: {@code ID} and {@code OWNER_ID} are texts there, and the rest is numbers. */
    void registerClassic(String prefix, String shortCode, Map<String, Method> methods) {
        methods.put(prefix + "productrows.get", params -> {
            Owner owner = owner(Map.of("OWNER_TYPE", shortCode, "OWNER_ID", params.id()));
            return Reply.of(of(owner).stream().map(this::classic).toList());
        });
        methods.put(prefix + "productrows.set", params -> {
            set(owner(Map.of("OWNER_TYPE", shortCode, "OWNER_ID", params.id())), Php.list(params.get("rows")));
            return Reply.of(true);
        });
    }

    private Reply update(Params params) {
        Map<String, @Nullable Object> row = known(params);
        rows.update(params.id(), stored(params.requiredMap("fields")));
        computed(row);
        counted(owner(row));
        return Reply.of(wrapped("productRow", shown(row)));
    }

    private Reply delete(Params params) {
        Owner owner = owner(known(params));
        rows.delete(params.id());
        counted(owner);
        return Reply.of(null);
    }

    private Reply list(Params params) {
        var filter = new LinkedHashMap<String, @Nullable Object>();
        params.map("filter").forEach((key, value) -> filter.put(stored(key), value));
        if (!filter.containsKey("=OWNER_TYPE") || !filter.containsKey("=OWNER_ID")) {
            throw new BitrixException(
                    new BitrixFailure(400, "INVALID_ARG_VALUE", "Filter by ownerType and ownerId is required"));
        }
        var order = new LinkedHashMap<String, @Nullable Object>();
        params.map("order").forEach((key, value) -> order.put(stored(key), value));
        var translated = new LinkedHashMap<String, @Nullable Object>();
        translated.put("filter", filter);
        translated.put("order", order);
        translated.put("start", params.get("start"));
        Reply found = new ListQuery(rows).run(new Params(translated));
        return new Reply(
                wrapped(
                        "productRows",
                        Php.list(found.result()).stream()
                                .map(row -> shown(Php.map(row)))
                                .toList()),
                found.total(),
                found.next());
    }

    private List<Map<String, @Nullable Object>> set(Owner owner, List<?> wanted) {
        of(owner)
                .forEach(row ->
                        rows.delete(FieldType.number(Php.string(row.get("ID"))).longValue()));
        wanted.forEach(row -> add(owner, stored(Php.map(row))));
        counted(owner);
        return of(owner);
    }

    private Map<String, @Nullable Object> add(Owner owner, Map<String, @Nullable Object> fields) {
        var row = new LinkedHashMap<>(fields);
        row.put("OWNER_TYPE", owner.shortCode);
        row.put("OWNER_ID", owner.id);
        Map<String, @Nullable Object> added = rows.get(rows.add(row, true));
        if (fields.get("TAX_RATE") == null) {
            added.put("TAX_RATE", null);
        }
        computed(added);
        counted(owner);
        return added;
    }

    private List<Map<String, @Nullable Object>> of(Owner owner) {
        return rows.rows().stream()
                .filter(row -> owner.shortCode.equals(row.get("OWNER_TYPE"))
                        && Long.toString(owner.id).equals(row.get("OWNER_ID")))
                .toList();
    }

    /** Discounts are taken off already; the tax is within the price or comes on top. */
    private static void computed(Map<String, @Nullable Object> row) {
        BigDecimal price = number(row, "PRICE");
        BigDecimal tax = BigDecimal.ONE.add(number(row, "TAX_RATE").divide(HUNDRED));
        boolean included = "Y".equals(row.get("TAX_INCLUDED"));
        row.put("PRICE_EXCLUSIVE", text(included ? price.divide(tax, 2, RoundingMode.HALF_UP) : price));
    }

    /** The sum of the owner follows its rows unless it is kept by hand. */
    private void counted(Owner owner) {
        Map<String, @Nullable Object> record = owner.table.get(owner.id);
        if (!"Y".equals(record.get("IS_MANUAL_OPPORTUNITY"))) {
            BigDecimal sum = of(owner).stream()
                    .map(row -> number(row, "PRICE").multiply(number(row, "QUANTITY")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            record.replace("OPPORTUNITY", text(sum));
        }
    }

    private static BigDecimal number(Map<String, @Nullable Object> row, String name) {
        return FieldType.number(Php.string(row.get(name)));
    }

    private static String text(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private Map<String, @Nullable Object> known(Params params) {
        if (!rows.contains(params.id())) {
            throw new BitrixException(new BitrixFailure(400, "NOT_FOUND", "Product row not found"));
        }
        return rows.get(params.id());
    }

    private Owner owner(Map<String, @Nullable Object> fields) {
        String shortCode = Php.string(fields.get("OWNER_TYPE"));
        CrmTable table = owners.apply(shortCode);
        if (table == null) {
            throw new BitrixException(
                    new BitrixFailure(400, "ENTITY_TYPE_NOT_SUPPORTED", "Entity type is not supported"));
        }
        long id = FieldType.number(Php.string(fields.get("OWNER_ID"))).longValue();
        if (!table.contains(id)) {
            throw new BitrixException(new BitrixFailure(400, "OWNER_NOT_FOUND", "Owner was not found"));
        }
        return new Owner(shortCode, id, table);
    }

    private Map<String, @Nullable Object> shown(Map<String, @Nullable Object> row) {
        return view(row, true);
    }

    private Map<String, @Nullable Object> classic(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> view = view(row, false);
        view.put("ID", row.get("ID"));
        view.put("OWNER_ID", row.get("OWNER_ID"));
        return view;
    }

    private Map<String, @Nullable Object> view(Map<String, @Nullable Object> row, boolean camelCase) {
        var view = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((name, value) -> {
            FieldSpec field = rows.type().field(name);
            view.put(
                    camelCase ? ItemNames.camel(name) : name,
                    NativeValues.of(field == null ? "string" : field.type(), value));
        });
        return view;
    }

    private Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        rows.type().fields().values().forEach(field -> fields.put(ItemNames.camel(field.name()), field.description()));
        return fields;
    }

    private Map<String, @Nullable Object> stored(Params params) {
        return stored(owner(params));
    }

    private static Map<String, @Nullable Object> owner(Params params) {
        var owner = new LinkedHashMap<String, @Nullable Object>();
        owner.put("ownerType", params.get("ownerType"));
        owner.put("ownerId", params.get("ownerId"));
        return owner;
    }

    private Map<String, @Nullable Object> stored(Map<String, @Nullable Object> fields) {
        var stored = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((name, value) -> stored.put(stored(name), value));
        return stored;
    }

    private static String stored(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> wrapped(String name, @Nullable Object value) {
        var wrapper = new LinkedHashMap<String, @Nullable Object>();
        wrapper.put(name, value);
        return wrapper;
    }

    private record Owner(String shortCode, long id, CrmTable table) {}
}

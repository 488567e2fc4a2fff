package io.svyaz.bitrix;

/**
 * How many requests a portal grants to one source address: a bucket that leaks.
 *
 * <p>Bitrix24 counts per portal and source address, so all applications and webhooks on one server share it. A batch is
 * one request.
 *
 * @param capacity requests that fit into the bucket; 0 for no limit
 * @param perSecond requests that leak out of it in a second
 */
public record Tariff(int capacity, int perSecond) {
    /** Every cloud plan but Enterprise: 50 requests at once, then 2 a second. */
    public static final Tariff STANDARD = new Tariff(50, 2);

    /** The Enterprise plan: 250 requests at once, then 5 a second. */
    public static final Tariff ENTERPRISE = new Tariff(250, 5);

    /** A self-hosted portal, which does not count. */
    public static final Tariff NONE = new Tariff(0, 0);

    /**
     * Checks the numbers.
     *
     * @param capacity requests that fit into the bucket; 0 for no limit
     * @param perSecond requests that leak out of it in a second
     */
    public Tariff {
        if (capacity < 0 || (capacity > 0 && perSecond < 1)) {
            throw new IllegalArgumentException("A tariff needs a capacity of at least 0 and, where it limits, at least"
                    + " one request per second, but got " + capacity + " and " + perSecond + ".");
        }
    }

    /**
     * The tariff of a plan, as {@code app.info} tells it in {@code LICENSE_FAMILY}.
     *
     * @param licenseFamily for example {@code ent}
     * @return Enterprise for {@code ent}, else the standard one
     */
    public static Tariff ofLicenseFamily(String licenseFamily) {
        return licenseFamily.equalsIgnoreCase("ent") ? ENTERPRISE : STANDARD;
    }
}

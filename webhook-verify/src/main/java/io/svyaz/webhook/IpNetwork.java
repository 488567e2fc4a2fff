package io.svyaz.webhook;

/** An address, or all addresses that begin with the same bits. */
final class IpNetwork {
    private final byte[] address;
    private final int bits;

    private IpNetwork(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    /** Reads {@code 192.0.2.7}, {@code 192.0.2.0/24}, {@code 2001:db8::/32}. */
    static IpNetwork parse(String text) {
        int slash = text.indexOf('/');
        byte[] address = IpLiteral.parse(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            throw wrong(text, "is not an IP literal or CIDR block; names are not looked up");
        }
        // A mapped block counts its bits in the long form.
        boolean mapped = address.length == 4 && text.indexOf(':') >= 0;
        int most = 8 * address.length;
        int bits = slash < 0 ? most : prefix(text.substring(slash + 1)) - (mapped ? 96 : 0);
        if (bits < 0 || bits > most) {
            throw wrong(text, "has a prefix length that does not fit its address");
        }
        IpNetwork network = new IpNetwork(address, bits);
        if (!network.hasNothingBehindPrefix()) {
            throw wrong(text, "has bits set behind its prefix; write the first address of the block");
        }
        return network;
    }

    private static IllegalArgumentException wrong(String text, String problem) {
        return new IllegalArgumentException("allowed: " + text + " " + problem);
    }

    private static int prefix(String text) {
        return text.matches("[0-9]|[1-9][0-9]{1,2}") ? Integer.parseInt(text) : -1;
    }

    private boolean hasNothingBehindPrefix() {
        for (int bit = bits; bit < 8 * address.length; bit++) {
            if ((address[bit / 8] >> (7 - bit % 8) & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    boolean contains(byte[] other) {
        if (other.length != address.length) {
            return false;
        }
        int difference = 0;
        for (int i = 0; i < bits / 8; i++) {
            difference |= address[i] ^ other[i];
        }
        int rest = bits % 8;
        if (rest > 0) {
            difference |= (address[bits / 8] ^ other[bits / 8]) >> (8 - rest);
        }
        return difference == 0;
    }
}

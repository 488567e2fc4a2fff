package io.svyaz.examples.shop;

/** A shop and Usedesk, see {@link ShopMain}. */
public final class UsedeskShop {
    private UsedeskShop() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(ShopMain.run(true, arguments, System.getenv(), System.out, System.err));
    }
}

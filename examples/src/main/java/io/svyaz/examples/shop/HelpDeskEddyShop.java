package io.svyaz.examples.shop;

/** A shop and HelpDeskEddy, see {@link ShopMain}. */
public final class HelpDeskEddyShop {
    private HelpDeskEddyShop() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(ShopMain.run(false, arguments, System.getenv(), System.out, System.err));
    }
}

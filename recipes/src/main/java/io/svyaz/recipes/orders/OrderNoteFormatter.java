package io.svyaz.recipes.orders;

import java.util.ArrayList;
import java.util.List;

/** Writes an order as plain text for operators. Immutable, decides and does nothing. */
public final class OrderNoteFormatter {

    private static final int SHORTEST = 40;
    private static final String CUT = "…";

    private final OrderTexts texts;
    private final int longest;

    /**
     * A way to write notes.
     *
     * @param texts the words
     * @param maxLength of a text in characters, at least 40; what does not fit is cut and the cut is visible
     */
    public OrderNoteFormatter(OrderTexts texts, int maxLength) {
        if (maxLength < SHORTEST) {
            throw new IllegalArgumentException("maxLength: " + maxLength + " is too short; give at least " + SHORTEST);
        }
        this.texts = texts;
        this.longest = maxLength;
    }

    /**
     * The note on an order: one sentence and a line for each product.
     *
     * @param order the order
     * @param isNew whether nothing was said of it before
     * @return plain text, at most as long as allowed
     */
    public String note(OrderView order, boolean isNew) {
        String head = String.format(
                isNew ? texts.newOrder() : texts.changedOrder(), order.number(), order.price(), order.status());
        String list = products(order, longest - Math.min(head.length(), longest) - 1);
        return cut(list.isEmpty() ? head : head + "\n" + list, longest);
    }

    /**
     * The products, one a line, as many as fit.
     *
     * @param order the order
     * @return plain text, at most as long as allowed; empty without products
     */
    public String products(OrderView order) {
        return products(order, longest);
    }

    private String products(OrderView order, int room) {
        List<String> lines = order.items().stream()
                .map(item -> item.quantity() + " × " + item.name() + ", " + item.price())
                .toList();
        String all = String.join("\n", lines);
        if (all.length() <= room) {
            return all;
        }
        List<String> kept = new ArrayList<>(lines);
        while (!kept.isEmpty()) {
            kept.remove(kept.size() - 1);
            List<String> shown = new ArrayList<>(kept);
            shown.add(String.format(texts.more(), lines.size() - kept.size()));
            String text = String.join("\n", shown);
            if (text.length() <= room) {
                return text;
            }
        }
        return room > 0 ? CUT : "";
    }

    /** Never between the halves of one character. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}

package io.svyaz.recipes.calls;

/**
 * Words of the lead title and of the call comment in one language.
 *
 * @param title start of the title, before the number
 * @param sessionId label of the call session id
 * @param operator label of the employee
 * @param nobody stands for an unknown employee
 * @param duration label of the duration
 * @param seconds unit after the number of seconds
 * @param trafficType label of the advertising channel
 * @param entryPage label of the entry page
 * @param tags label of the tags
 * @param extension label of the caller's extension
 */
public record CallTexts(
        String title,
        String sessionId,
        String operator,
        String nobody,
        String duration,
        String seconds,
        String trafficType,
        String entryPage,
        String tags,
        String extension) {

    /**
     * English words.
     *
     * @return the bundle
     */
    public static CallTexts english() {
        return new CallTexts(
                "CoMagic call",
                "CoMagic Session ID",
                "Operator",
                "-",
                "Duration",
                "sec.",
                "Traffic type",
                "Entry page",
                "Tags",
                "Extension");
    }

    /**
     * Russian words.
     *
     * @return the bundle
     */
    public static CallTexts russian() {
        return new CallTexts(
                "Звонок CoMagic",
                "ID сессии CoMagic",
                "Оператор",
                "-",
                "Длительность",
                "сек.",
                "Тип трафика",
                "Страница входа",
                "Теги",
                "Добавочный");
    }
}

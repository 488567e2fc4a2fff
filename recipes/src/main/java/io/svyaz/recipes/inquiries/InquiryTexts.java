package io.svyaz.recipes.inquiries;

/**
 * Words of the lead title and of the comment in one language.
 *
 * @param chatTitle start of the title of a chat's lead
 * @param siteRequestTitle start of the title of a request's lead
 * @param id label of the id
 * @param place label of the channel or form
 * @param name label of the visitor's name
 * @param operator label of the employee
 * @param nobody stands for an unknown employee
 * @param page label of the page
 * @param text label of what was written
 */
public record InquiryTexts(
        String chatTitle,
        String siteRequestTitle,
        String id,
        String place,
        String name,
        String operator,
        String nobody,
        String page,
        String text) {

    /**
     * English words.
     *
     * @return the bundle
     */
    public static InquiryTexts english() {
        return new InquiryTexts(
                "CoMagic chat", "CoMagic site request", "CoMagic ID", "From", "Name", "Operator", "-", "Page", "Text");
    }

    /**
     * Russian words.
     *
     * @return the bundle
     */
    public static InquiryTexts russian() {
        return new InquiryTexts(
                "Чат CoMagic", "Заявка CoMagic", "ID CoMagic", "Откуда", "Имя", "Оператор", "-", "Страница", "Текст");
    }

    String title(Inquiry.Kind kind) {
        return kind == Inquiry.Kind.CHAT ? chatTitle : siteRequestTitle;
    }
}

package io.svyaz.recipes.inquiries;

import io.svyaz.comagic.reports.Attribution;
import io.svyaz.comagic.reports.Chat;
import io.svyaz.comagic.reports.OfflineMessage;
import io.svyaz.recipes.calls.Utm;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/** Rows of CoMagic's reports as inquiries: what a notification did not tell, or never reached us, is there. */
public final class InquiryReports {

    private InquiryReports() {}

    /**
     * A chat.
     *
     * @param row a row of {@code get.chats_report}
     * @param accountZone the account's time zone
     * @return empty when the row has no id
     */
    public static Optional<Inquiry> chat(Chat row, ZoneId accountZone) {
        return id(row.id())
                .map(id -> new Inquiry(
                        Inquiry.Kind.CHAT,
                        id,
                        Optional.empty(),
                        row.visitorPhoneNumber(),
                        Optional.empty(),
                        Optional.empty(),
                        row.chatChannelName(),
                        page(row),
                        row.employeeFullName(),
                        utm(row),
                        id(row.visitorId()),
                        instant(row.dateTime(), accountZone)));
    }

    /**
     * A request left on a site.
     *
     * @param row a row of {@code get.offline_messages_report}
     * @param accountZone the account's time zone
     * @return empty when the row has no id
     */
    public static Optional<Inquiry> siteRequest(OfflineMessage row, ZoneId accountZone) {
        return id(row.id())
                .map(id -> new Inquiry(
                        Inquiry.Kind.SITE_REQUEST,
                        id,
                        row.visitorName(),
                        row.visitorPhoneNumber(),
                        row.visitorEmail(),
                        row.text(),
                        row.formName(),
                        page(row),
                        row.employeeFullName(),
                        utm(row),
                        id(row.visitorId()),
                        instant(row.dateTime(), accountZone)));
    }

    private static Optional<String> id(OptionalLong number) {
        return number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty();
    }

    private static Optional<String> page(Attribution row) {
        return row.communicationPageUrl().or(row::entrancePage).or(row::siteDomainName);
    }

    private static Utm utm(Attribution row) {
        return new Utm(row.utmSource(), row.utmMedium(), row.utmCampaign(), row.utmContent(), row.utmTerm());
    }

    private static Optional<Instant> instant(Optional<LocalDateTime> time, ZoneId zone) {
        return time.map(local -> local.atZone(zone).toInstant());
    }
}

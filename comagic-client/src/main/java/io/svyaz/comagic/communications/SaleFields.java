package io.svyaz.comagic.communications;

import io.svyaz.comagic.data.CommunicationType;
import io.svyaz.comagic.data.WritableFields;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sale to note. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class SaleFields extends WritableFields<SaleFields> {
    private SaleFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected SaleFields copy(Map<String, @Nullable Object> newValues) {
        return new SaleFields(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param communicationType what kind of communication led to it
     * @param communicationId the communication
     * @param soldAt when it was made
     * @param value what it brought, in the currency of the reports
     * @return the fields
     */
    public static SaleFields create(
            CommunicationType communicationType, long communicationId, LocalDateTime soldAt, BigDecimal value) {
        return new SaleFields(Map.of())
                .communicationType(communicationType)
                .communicationId(communicationId)
                .soldAt(soldAt)
                .value(value);
    }

    /**
     * What kind of communication led to it.
     *
     * @param communicationType {@code communication_type}
     * @return a changed copy
     */
    public SaleFields communicationType(CommunicationType communicationType) {
        return set("communication_type", communicationType);
    }

    /**
     * The communication.
     *
     * @param communicationId {@code communication_id}
     * @return a changed copy
     */
    public SaleFields communicationId(long communicationId) {
        return set("communication_id", communicationId);
    }

    /**
     * When it was made.
     *
     * @param soldAt {@code date_time}, in the account's time zone
     * @return a changed copy
     */
    public SaleFields soldAt(LocalDateTime soldAt) {
        return set("date_time", soldAt);
    }

    /**
     * What it brought, in the currency of the reports.
     *
     * @param value {@code transaction_value}
     * @return a changed copy
     */
    public SaleFields value(BigDecimal value) {
        return set("transaction_value", value);
    }

    /**
     * A note.
     *
     * @param comment {@code comment}
     * @return a changed copy
     */
    public SaleFields comment(String comment) {
        return set("comment", comment);
    }
}

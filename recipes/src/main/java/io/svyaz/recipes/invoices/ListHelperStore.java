package io.svyaz.recipes.invoices;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.lists.ListElement;
import io.svyaz.bitrix.lists.ListElementFields;
import io.svyaz.bitrix.lists.ListElements;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RequestRejectedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Helpers as elements of a universal list of a Bitrix24 portal. Needs the scope {@code lists}. Thread-safe.
 *
 * <p>The mark is the symbolic code, {@code smart_invoice_42}: the portal does not take the same code twice.
 */
public final class ListHelperStore implements HelperStore {

    private final ListElements elements;
    private final HelperListSettings settings;

    /**
     * A list in this portal.
     *
     * @param bitrix the portal
     * @param settings which list and properties
     */
    public ListHelperStore(BitrixClient bitrix, HelperListSettings settings) {
        this.elements = bitrix.lists().elements(settings.list());
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    @Override
    public Optional<String> findByInvoice(long invoiceId) {
        return elements.findByCode(code(invoiceId))
                .execute()
                .filter(element ->
                        element.code().filter(code(invoiceId)::equals).isPresent())
                .map(element -> Long.toString(element.id()));
    }

    @Override
    public Optional<Helper> read(String helperId) {
        return find(helperId).map(this::helper);
    }

    @Override
    public String create(Helper helper) {
        try {
            return Long.toString(
                    elements.add(code(helper.invoiceId()), fields(helper)).execute());
        } catch (RequestRejectedException e) {
            if (isNot(e, "ERROR_ELEMENT_ALREADY_EXISTS")) {
                throw e;
            }
            String id = findByInvoice(helper.invoiceId()).orElseThrow(() -> e);
            update(id, helper);
            return id;
        }
    }

    @Override
    public void update(String helperId, Helper helper) {
        ListElementFields fields = fields(helper);
        Optional<ListElement> standing = settings.keptProperties().isEmpty() ? Optional.empty() : find(helperId);
        for (long property : settings.keptProperties()) {
            List<String> values =
                    standing.map(element -> element.property(property).texts()).orElse(List.of());
            if (values.size() == 1) {
                fields = fields.property(property, values.get(0));
            } else if (!values.isEmpty()) {
                fields = fields.properties(property, values);
            }
        }
        elements.update(Long.parseLong(helperId), fields).execute();
    }

    @Override
    public void delete(String helperId) {
        try {
            elements.delete(Long.parseLong(helperId)).execute();
        } catch (NotFoundException gone) {
            return;
        } catch (RequestRejectedException e) {
            if (isNot(e, "ERROR_ELEMENT_NOT_FOUND")) {
                throw e;
            }
        }
    }

    private Optional<ListElement> find(String helperId) {
        long id = Long.parseLong(helperId);
        return elements.find(id).execute().filter(element -> element.id() == id);
    }

    private Helper helper(ListElement element) {
        return new Helper(
                number(element, settings.invoiceProperty())
                        .map(BigDecimal::longValue)
                        .orElse(-1L),
                element.name().orElse(""),
                element.property(settings.currencyProperty()).text().orElse(""),
                number(element, settings.totalProperty()),
                number(element, settings.taxProperty()));
    }

    private ListElementFields fields(Helper helper) {
        return ListElementFields.create()
                .name(helper.name())
                .property(settings.invoiceProperty(), helper.invoiceId())
                .property(settings.totalProperty(), text(helper.total()))
                .property(settings.taxProperty(), text(helper.tax()))
                .property(settings.currencyProperty(), helper.currency());
    }

    /** What somebody typed over is nothing, so that it differs from every sum. */
    private static Optional<BigDecimal> number(ListElement element, long property) {
        try {
            return element.property(property).number();
        } catch (IllegalStateException typedOver) {
            return Optional.empty();
        }
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static boolean isNot(RequestRejectedException failure, String code) {
        return failure.vendorCode().filter(code::equals).isEmpty();
    }

    private static String code(long invoiceId) {
        return "smart_invoice_" + invoiceId;
    }
}

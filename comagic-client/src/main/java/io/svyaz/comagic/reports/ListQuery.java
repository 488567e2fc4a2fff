package io.svyaz.comagic.reports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list without a time span shall return. Immutable.
 *
 * <pre>{@code
 * comagic.tags().list(ListQuery.all().where(Filter.equal("is_system", false)).ascending("name"))
 * }</pre>
 */
public final class ListQuery extends RowQuery<ListQuery> {
    private static final ListQuery ALL = new ListQuery(Map.of(), LARGEST_PAGE, false);

    private ListQuery(Map<String, @Nullable Object> params, int pageSize, boolean unknownFieldsAllowed) {
        super(params, pageSize, unknownFieldsAllowed);
    }

    /**
     * Everything, with the vendor's usual fields.
     *
     * @return a query
     */
    public static ListQuery all() {
        return ALL;
    }

    @Override
    ListQuery copy(Map<String, @Nullable Object> params, int pageSize, boolean unknownFieldsAllowed) {
        return new ListQuery(params, pageSize, unknownFieldsAllowed);
    }
}

package io.svyaz.recipes.orders;

import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.customers.UsedeskCustomers;
import io.svyaz.usedesk.blocks.BlockHandler;
import io.svyaz.usedesk.blocks.BlockRequest;
import java.util.List;

/**
 * The content of Usedesk's own dynamic block: the orders of the ticket's client. Give it to {@code DynamicBlock.builder().handler(..)},
 * which checks the block's secret.
 *
 * <p>The client's number is what Usedesk says and decides alone; a client who is linked to no user is shown without orders, whatever
 * address it claims to have.
 */
public final class UsedeskOrderBlock implements BlockHandler {

    private final OrderList orders;
    private final IdMap ids;
    private final OrderHtml html;

    /**
     * The block of one account.
     *
     * @param orders what to show
     * @param ids the pairs of ids that customers are linked by
     * @param texts the words
     */
    public UsedeskOrderBlock(OrderList orders, IdMap ids, OrderTexts texts) {
        this.orders = orders;
        this.ids = ids;
        this.html = new OrderHtml(texts);
    }

    @Override
    public String html(BlockRequest request) {
        List<OrderView> found = request.clientId()
                .flatMap(client -> ids.local(UsedeskCustomers.KIND, client.toString()))
                .map(user -> orders.page(user, 1))
                .orElse(List.of());
        return html.list(found);
    }
}

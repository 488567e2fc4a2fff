package io.svyaz.examples.glue;

import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.webhook.WebhookRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A controller of Spring MVC. */
@RestController
final class SpringGlue {
    private final WebhookInbox inbox;

    SpringGlue(WebhookInbox inbox) {
        this.inbox = inbox;
    }

    // glue: spring
    @PostMapping("${helpdesk.webhook-path:/api/helpdesk}")
    ResponseEntity<byte[]> webhook(@RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        var answer = inbox.handle(WebhookRequest.of("POST", headers, body));
        return ResponseEntity.status(answer.status())
                .headers(more -> more.putAll(answer.headers()))
                .body(answer.body());
    }
    // end
}

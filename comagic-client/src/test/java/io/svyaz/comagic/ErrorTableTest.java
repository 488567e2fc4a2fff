package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorTableTest {
    private static Wire wire;

    @BeforeAll
    static void start() {
        wire = new Wire();
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource({
        // code, mnemonic, class, execution, sendings of a READ, sendings of a ONCE
        "-32700, parse_error, RequestRejected, REFUSED, 1, 1",
        "-32600, invalid_request, RequestRejected, REFUSED, 1, 1",
        "-32601, method_not_found, NotFound, REFUSED, 1, 1",
        "-32601, '', NotFound, REFUSED, 1, 1",
        "-32602, data_type_error, RequestRejected, REFUSED, 1, 1",
        "-32602, required_parameter_missed, RequestRejected, REFUSED, 1, 1",
        "-32602, invalid_parameter_value, RequestRejected, REFUSED, 1, 1",
        "-32602, unexpected_parameters, RequestRejected, REFUSED, 1, 1",
        "-32602, invalid_parameters_combination, RequestRejected, REFUSED, 1, 1",
        "-32602, error, RequestRejected, REFUSED, 1, 1",
        "-32602, sort_prohibited, RequestRejected, REFUSED, 1, 1",
        "-32602, filter_prohibited, RequestRejected, REFUSED, 1, 1",
        "-32602, date_interval_limit_reached, RequestRejected, REFUSED, 1, 1",
        "-32602, entity_not_found, NotFound, REFUSED, 1, 1",
        "-32602, dependency_error, RequestRejected, REFUSED, 1, 1",
        "-32602, forbidden, AccessDenied, REFUSED, 1, 1",
        "-32602, duplicate_entity, RequestRejected, REFUSED, 1, 1",
        "-32602, campaign_is_inactive, RequestRejected, REFUSED, 1, 1",
        "-32602, invalid_date_time, RequestRejected, REFUSED, 1, 1",
        "-32602, data_limit_exceeded, RequestRejected, REFUSED, 1, 1",
        "-32602, tariff_restrictions, AccessDenied, REFUSED, 1, 1",
        "-32602, already_in_use, RequestRejected, REFUSED, 1, 1",
        "-32603, internal_error, Unavailable, UNKNOWN, 3, 1",
        "-32603, '', Unavailable, UNKNOWN, 3, 1",
        "-32001, access_token_expired, Credentials, REFUSED, 1, 1",
        "-32001, access_token_blocked, Credentials, REFUSED, 1, 1",
        "-32001, access_token_invalid, Credentials, REFUSED, 1, 1",
        "-32001, auth_error, Credentials, REFUSED, 1, 1",
        "-32001, something_new, Credentials, REFUSED, 1, 1",
        "-32002, contact_in_blacklist, RequestRejected, REFUSED, 1, 1",
        "-32003, ip_not_whitelisted, AccessDenied, REFUSED, 1, 1",
        "-32003, forbidden, AccessDenied, REFUSED, 1, 1",
        "-32003, something_new, AccessDenied, REFUSED, 1, 1",
        "-32004, invalid_state, RequestRejected, REFUSED, 1, 1",
        "-32007, virtual_phone_number_not_found, NotFound, REFUSED, 1, 1",
        "-32008, method_component_disabled, AccessDenied, REFUSED, 1, 1",
        "-32008, parameter_component_disabled, AccessDenied, REFUSED, 1, 1",
        "-32008, component_disabled, AccessDenied, REFUSED, 1, 1",
        "-32009, account_inactive, AccessDenied, REFUSED, 1, 1",
        "-32029, limit_exceeded, RateLimited, REFUSED, 3, 3",
        "-32029, '', RateLimited, REFUSED, 3, 3",
        "-32099, batch_opreations_not_supported, RequestRejected, REFUSED, 1, 1",
        "-32099, batch_operations_not_supported, RequestRejected, REFUSED, 1, 1",
        "-32099, notifications_not_supported, RequestRejected, REFUSED, 1, 1",
        "-32602, call_session_not_found, NotFound, REFUSED, 1, 1",
        "-32602, duplicate_tag, RequestRejected, REFUSED, 1, 1"
    })
    @DisplayName("S4-08: every row of the vendor's error table")
    void everyRowOfTheTable(int code, String mnemonic, String type, Execution execution, int reads, int writes) {
        String data = mnemonic.isEmpty() ? "{}" : "{\"mnemonic\":\"" + mnemonic + "\"}";
        String error = "\"error\":{\"code\":" + code + ",\"message\":\"as told\",\"data\":" + data + "}";

        ApiException ofRead = failure("get.something", error);
        int readsSent = wire.sent();
        ApiException ofWrite = failure("create.something", error);

        assertThat(ofRead.getClass().getSimpleName()).isEqualTo(type + "Exception");
        assertThat(ofRead.execution()).isEqualTo(execution);
        assertThat(ofRead.vendorCode()).contains(mnemonic.isEmpty() ? Integer.toString(code) : mnemonic);
        assertThat(ofRead).hasMessageStartingWith("comagic.get.something: ").hasMessageContaining("as told");
        assertThat(readsSent).isEqualTo(reads);
        assertThat(ofWrite).hasSameClassAs(ofRead);
        assertThat(wire.sent()).isEqualTo(writes);
    }

    @Test
    @DisplayName("S4-08: the parameter is named, its value is not shown")
    void theParameterIsNamedAndItsValueIsNotShown() {
        ApiException failure = failure(
                "get.something",
                "\"error\":{\"code\":-32602,\"message\":\"Wrong type\",\"data\":{\"mnemonic\":\"data_type_error\","
                        + "\"field\":\"employee.phone_number\",\"value\":\"private\",\"params\":{\"a\":\"private\"}}}");

        assertThat(failure).hasMessageContaining("employee.phone_number").hasMessageNotContaining("private");
    }

    private static ApiException failure(String method, String error) {
        wire.answers(error);
        return catchThrowableOfType(
                ApiException.class,
                () -> wire.client.call(method, Map.of(), Object.class).execute());
    }
}

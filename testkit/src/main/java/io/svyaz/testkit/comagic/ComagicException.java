package io.svyaz.testkit.comagic;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends the execution of a request with an error for the caller. */
final class ComagicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ComagicFailure failure;
    private final @Nullable String field;
    private final @Nullable String value;
    private final transient Map<String, @Nullable Object> params;

    ComagicException(ComagicFailure failure) {
        this(failure, null, null, Map.of());
    }

    ComagicException(
            ComagicFailure failure,
            @Nullable String field,
            @Nullable String value,
            Map<String, @Nullable Object> params) {
        super(failure.message());
        this.failure = failure;
        this.field = field;
        this.value = value;
        this.params = params;
    }

    static ComagicException missing(String field) {
        return parameter("required_parameter_missed", "Required parameter missed", field, null);
    }

    static ComagicException wrongType(String field, @Nullable Object value) {
        return parameter("data_type_error", "Data supplied is of wrong type", field, value);
    }

    static ComagicException wrongValue(String field, @Nullable Object value) {
        return parameter("invalid_parameter_value", "Invalid parameter value", field, value);
    }

    static ComagicException parameter(String mnemonic, String message, String field, @Nullable Object value) {
        String text = value == null ? null : String.valueOf(value);
        return new ComagicException(ComagicFailure.parameters(mnemonic, message), field, text, Map.of());
    }

    int code() {
        return failure.code();
    }

    /** Errors before and at the door come without limits. */
    boolean hasLimits() {
        return switch (failure.code()) {
            case -32700, -32600, -32601, -32001, -32099 -> false;
            default -> !failure.mnemonic().equals("ip_not_whitelisted");
        };
    }

    Map<String, @Nullable Object> data() {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("mnemonic", failure.mnemonic());
        data.put("field", field);
        data.put("value", value);
        data.put("params", params);
        data.put("extended_helper", null);
        return data;
    }
}

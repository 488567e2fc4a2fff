package io.svyaz.comagic.calls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An employee, known by login, who wants to talk to someone: the three things older integrations know. Immutable. */
public final class ClickToCall {
    private final String virtualPhoneNumber;
    private final String operatorLogin;
    private final String destination;
    private final String externalId;

    private ClickToCall(String virtualPhoneNumber, String operatorLogin, String destination, String externalId) {
        this.virtualPhoneNumber = virtualPhoneNumber;
        this.operatorLogin = operatorLogin;
        this.destination = destination;
        this.externalId = externalId;
    }

    /**
     * Who wants to talk to whom. Numbers may be written as people in Russia do: with 8, or without a country code.
     *
     * @param virtualPhoneNumber the account's own number
     * @param operatorLogin login of the employee, in the cabinet or at the consultant
     * @param destination the number to call
     * @return the wish
     * @throws IllegalArgumentException when one of them cannot be that
     */
    public static ClickToCall of(String virtualPhoneNumber, String operatorLogin, String destination) {
        return new ClickToCall(
                Phones.russian("virtualPhoneNumber", virtualPhoneNumber),
                Phones.notBlank("operatorLogin", operatorLogin),
                Phones.russian("destination", destination),
                UUID.randomUUID().toString());
    }

    /**
     * The same with a name of the host's, by which the call is found again.
     *
     * @param id {@code external_id}
     * @return a changed copy
     */
    public ClickToCall externalId(String id) {
        return new ClickToCall(virtualPhoneNumber, operatorLogin, destination, Phones.notBlank("externalId", id));
    }

    /**
     * The name of the call in the host's world; only the documented form sends it.
     *
     * @return the host's, or a random one
     */
    public String externalId() {
        return externalId;
    }

    String operatorLogin() {
        return operatorLogin;
    }

    Map<String, Object> articleParams() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("virtual_phone_number", virtualPhoneNumber);
        params.put("operator_login", operatorLogin);
        params.put("destination_number", destination);
        return params;
    }

    EmployeeCall vendorCall(long employeeId) {
        return EmployeeCall.builder()
                .virtualPhoneNumber(virtualPhoneNumber)
                .contact(destination)
                .employee(employeeId)
                .employeeFirst()
                .externalId(externalId)
                .build();
    }

    /** Shows nothing: a login and two telephone numbers. */
    @Override
    public String toString() {
        return "ClickToCall";
    }
}

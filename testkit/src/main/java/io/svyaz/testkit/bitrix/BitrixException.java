package io.svyaz.testkit.bitrix;

/** Ends the execution of a method with an error for the caller. */
final class BitrixException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BitrixFailure failure;

    BitrixException(BitrixFailure failure) {
        super(failure.description());
        this.failure = failure;
    }

    static BitrixException crm(String description) {
        return new BitrixException(BitrixFailure.crm(description));
    }

    BitrixFailure failure() {
        return failure;
    }
}

package io.svyaz.testkit.helpdeskeddy;

/** A request that the account refuses. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    Refusal(int status, String title, String details) {
        super(details);
        this.status = status;
        this.title = title;
    }

    static Refusal notFound(String what, long id) {
        return new Refusal(404, "Not found", what + " with id {" + id + "} not found");
    }

    static Refusal badRequest(String details) {
        return new Refusal(400, "Bad request", details);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}

package io.svyaz.recipes.clicktocall;

import io.svyaz.recipes.phone.Phone;
import java.util.OptionalLong;

/** The telephone system. */
public interface Dialler {

    /**
     * Rings the employee and then the number, once: this must not try again by itself after a doubtful failure.
     *
     * @param operatorLogin who talks
     * @param phone whom to call
     * @param externalId name by which {@link #find} knows the call
     * @return the call's id, or empty if the telephone system does not tell it
     */
    OptionalLong dial(String operatorLogin, Phone phone, String externalId);

    /**
     * Looks whether a call that was started without an answer goes on.
     *
     * @param externalId its name
     * @return its id, or empty if nothing is known of it, which does not prove that nobody was rung
     */
    OptionalLong find(String externalId);
}

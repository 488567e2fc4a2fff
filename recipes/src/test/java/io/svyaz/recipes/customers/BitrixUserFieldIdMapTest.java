package io.svyaz.recipes.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.crm.ContactFields;
import io.svyaz.bitrix.crm.UserField;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdLink;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.internal.TestPortal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BitrixUserFieldIdMapTest {
    private static final IdKind CLIENT = new IdKind("usedesk", "client");

    private final TestPortal portal = new TestPortal();
    private final IdMap map =
            BitrixUserFieldIdMap.of(portal.bitrix, Map.of(CLIENT, UserField.text("UF_CRM_USEDESK_CLIENT_ID")));
    private final String anna = contact("Anna");
    private final String boris = contact("Boris");

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    @DisplayName(
            "S0-10 S1-11 a user field of the contact holds the vendor's id, unique both ways; the first writer wins")
    void unique() {
        assertThat(map.remote(CLIENT, anna)).isEmpty();
        assertThat(map.link(CLIENT, anna, "501").remoteId()).isEqualTo("501");

        assertThat(map.remote(CLIENT, anna)).contains("501");
        assertThat(map.local(CLIENT, "501")).contains(anna);
        assertThat(map.link(CLIENT, anna, "502").remoteId()).isEqualTo("501");
        assertThat(map.link(CLIENT, boris, "501").localId()).isEqualTo(anna);
        assertThat(map.remote(CLIENT, boris)).isEmpty();
        assertThat(map.links(CLIENT, "")).extracting(IdLink::remoteId).containsExactly("501");
    }

    @Test
    @DisplayName("S1-11 a merge points the contact to another id and takes it from whoever had it")
    void remapped() {
        map.link(CLIENT, anna, "501");
        map.link(CLIENT, boris, "502");

        map.remap(CLIENT, anna, "502", "merged");

        assertThat(map.local(CLIENT, "502")).contains(anna);
        assertThat(map.remote(CLIENT, boris)).isEmpty();
        assertThat(map.unlink(CLIENT, anna, "gone")).isTrue();
        assertThat(map.unlink(CLIENT, anna, "gone")).isFalse();
    }

    @Test
    void what_is_not_linked_is_created_once_and_a_foreign_id_is_refused() {
        assertThat(map.remoteOrCreate(CLIENT, anna, () -> "501")).isEqualTo("501");
        assertThat(map.remoteOrCreate(CLIENT, anna, () -> "999")).isEqualTo("501");
        assertThat(map.remote(CLIENT, "424242")).isEmpty();
        assertThatThrownBy(() -> map.remote(CLIENT, "x")).hasMessageContaining("numbers of contacts");
    }

    private String contact(String name) {
        return portal.bitrix
                .contacts()
                .add(ContactFields.create().set("NAME", name))
                .execute()
                .toString();
    }
}

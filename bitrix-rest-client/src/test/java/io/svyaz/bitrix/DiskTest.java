package io.svyaz.bitrix;

import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.disk.DiskObject;
import io.svyaz.bitrix.disk.Storage;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiskTest {
    private static final byte[] ID3 = "ID3".getBytes(StandardCharsets.UTF_8);

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<MethodCase> cases() {
        return Stream.of(
                MethodCase.of(
                        "disk.storage.get",
                        READ,
                        c -> c.disk().storages().get(1357),
                        "{\"id\":1357}",
                        """
{"ID":"1357","NAME":"Storage","CODE":null,"MODULE_ID":"disk","ENTITY_TYPE":"user",
"ENTITY_ID":"1269","ROOT_OBJECT_ID":"8875"}""",
                        DiskTest::isTheStorage),
                MethodCase.list(
                        "disk.storage.getList",
                        c -> c.disk()
                                .storages()
                                .list(q -> q.where("ENTITY_TYPE", "user").ascending("NAME")),
                        "{\"filter\":{\"ENTITY_TYPE\":\"user\"},\"order\":{\"NAME\":\"ASC\"}}",
                        """
[{"ID":"1357","NAME":"Storage","CODE":null,"MODULE_ID":"disk","ENTITY_TYPE":"user",
"ENTITY_ID":"1269","ROOT_OBJECT_ID":"8875"}]""",
                        DiskTest::isTheStorage),
                MethodCase.of(
                        "disk.storage.getForApp",
                        READ,
                        c -> c.disk().storages().forApp(),
                        "{}",
                        """
{"ID":"1357","NAME":"Storage","CODE":null,"MODULE_ID":"disk","ENTITY_TYPE":"user",
"ENTITY_ID":"1269","ROOT_OBJECT_ID":"8875"}""",
                        DiskTest::isTheStorage),
                MethodCase.of(
                        "disk.storage.getTypes",
                        READ,
                        c -> c.disk().storages().types(),
                        "{}",
                        "[\"user\",\"common\"]",
                        types -> assertThat(types).containsExactly("user", "common")),
                MethodCase.of(
                        "disk.storage.getFields",
                        READ,
                        c -> c.disk().storages().fields(),
                        "{}",
                        "{\"ID\":{\"TYPE\":\"integer\",\"USE_IN_FILTER\":true,\"USE_IN_SHOW\":false}}",
                        fields -> {
                            assertThat(fields.get("ID").type()).contains("integer");
                            assertThat(fields.get("ID").useInFilter()).contains(true);
                            assertThat(fields.get("ID").useInShow()).contains(false);
                        }),
                MethodCase.list(
                        "disk.storage.getChildren",
                        c -> c.disk().storages().children(1357, q -> q.where("NAME", "%Calls%")),
                        "{\"id\":1357,\"filter\":{\"NAME\":\"%Calls%\"}}",
                        """
[{"ID":"8930","NAME":"Calls","CODE":null,"STORAGE_ID":"1357","TYPE":"folder",
"REAL_OBJECT_ID":"8930","PARENT_ID":"8907","DELETED_TYPE":"0",
"CREATE_TIME":"2026-01-13T16:16:35+03:00","UPDATE_TIME":"2026-01-13T16:16:35+03:00",
"DELETE_TIME":null,"CREATED_BY":"1269","DELETED_BY":"0",
"DETAIL_URL":"https://portal.example.com/d"}]""",
                        DiskTest::isTheFolder),
                MethodCase.of(
                        "disk.storage.addFolder",
                        ONCE,
                        c -> c.disk().storages().addFolder(1357, "Calls"),
                        "{\"id\":1357,\"data\":{\"NAME\":\"Calls\"}}",
                        """
{"ID":"8930","NAME":"Calls","CODE":null,"STORAGE_ID":"1357","TYPE":"folder",
"REAL_OBJECT_ID":"8930","PARENT_ID":"8907","DELETED_TYPE":"0",
"CREATE_TIME":"2026-01-13T16:16:35+03:00","UPDATE_TIME":"2026-01-13T16:16:35+03:00",
"DELETE_TIME":null,"CREATED_BY":"1269","DELETED_BY":"0",
"DETAIL_URL":"https://portal.example.com/d"}""",
                        DiskTest::isTheFolder),
                MethodCase.of(
                        "disk.storage.uploadFile",
                        ONCE,
                        c -> c.disk().storages().uploadFile(1357, "1.mp3", ID3),
                        "{\"id\":1357,\"data\":{\"NAME\":\"1.mp3\"},\"fileContent\":[\"1.mp3\",\"SUQz\"]}",
                        """
{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"}""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.folder.get",
                        READ,
                        c -> c.disk().folders().get(8930),
                        "{\"id\":8930}",
                        """
{"ID":"8930","NAME":"Calls","CODE":null,"STORAGE_ID":"1357","TYPE":"folder",
"REAL_OBJECT_ID":"8930","PARENT_ID":"8907","DELETED_TYPE":"0",
"CREATE_TIME":"2026-01-13T16:16:35+03:00","UPDATE_TIME":"2026-01-13T16:16:35+03:00",
"DELETE_TIME":null,"CREATED_BY":"1269","DELETED_BY":"0",
"DETAIL_URL":"https://portal.example.com/d"}""",
                        DiskTest::isTheFolder),
                MethodCase.list(
                        "disk.folder.getChildren",
                        c -> c.disk()
                                .folders()
                                .children(
                                        8930,
                                        q -> q.where(">=CREATE_TIME", "2026-01-12")
                                                .descending("NAME")),
                        """
{"id":8930,"filter":{">=CREATE_TIME":"2026-01-12"},"order":{"NAME":"DESC"}}""",
                        """
[{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"},{"ID":"8930","NAME":"Calls","CODE":null,
"STORAGE_ID":"1357","TYPE":"folder","REAL_OBJECT_ID":"8930","PARENT_ID":"8907",
"DELETED_TYPE":"0","CREATE_TIME":"2026-01-13T16:16:35+03:00",
"UPDATE_TIME":"2026-01-13T16:16:35+03:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DELETED_BY":"0","DETAIL_URL":"https://portal.example.com/d"}]""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.folder.getFields",
                        READ,
                        c -> c.disk().folders().fields(),
                        "{}",
                        "{\"ID\":{\"TYPE\":\"integer\",\"USE_IN_FILTER\":true,\"USE_IN_SHOW\":false}}",
                        fields -> {
                            assertThat(fields.get("ID").type()).contains("integer");
                            assertThat(fields.get("ID").useInFilter()).contains(true);
                            assertThat(fields.get("ID").useInShow()).contains(false);
                        }),
                MethodCase.of(
                        "disk.folder.addSubFolder",
                        ONCE,
                        c -> c.disk().folders().addSubFolder(8907, "Calls"),
                        "{\"id\":8907,\"data\":{\"NAME\":\"Calls\"}}",
                        """
{"ID":"8930","NAME":"Calls","CODE":null,"STORAGE_ID":"1357","TYPE":"folder",
"REAL_OBJECT_ID":"8930","PARENT_ID":"8907","DELETED_TYPE":"0",
"CREATE_TIME":"2026-01-13T16:16:35+03:00","UPDATE_TIME":"2026-01-13T16:16:35+03:00",
"DELETE_TIME":null,"CREATED_BY":"1269","DELETED_BY":"0",
"DETAIL_URL":"https://portal.example.com/d"}""",
                        DiskTest::isTheFolder),
                MethodCase.of(
                        "disk.folder.uploadFile",
                        ONCE,
                        c -> c.disk().folders().uploadFile(8930, "1.mp3", ID3),
                        "{\"id\":8930,\"data\":{\"NAME\":\"1.mp3\"},\"fileContent\":[\"1.mp3\",\"SUQz\"]}",
                        """
{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"}""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.folder.uploadFile",
                        ONCE,
                        c -> c.disk().folders().uploadFileUniquely(8930, "1.mp3", ID3),
                        """
{"id":8930,"data":{"NAME":"1.mp3"},"fileContent":["1.mp3","SUQz"],
"generateUniqueName":true}""",
                        """
{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"}""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.folder.uploadFile",
                        ONCE,
                        c -> c.disk().folders().uploadPlace(8930, "1.mp3"),
                        "{\"id\":8930,\"data\":{\"NAME\":\"1.mp3\"}}",
                        """
{"field":"file","uploadUrl":"https://portal.example.com/rest/upload.json?token=s3cr3t"}""",
                        place -> {
                            assertThat(place.field()).isEqualTo("file");
                            assertThat(place.uploadUrl()).endsWith("s3cr3t");
                            assertThat(place.toString()).doesNotContain("s3cr3t");
                        }),
                MethodCase.of(
                        "disk.folder.rename",
                        IDEMPOTENT,
                        c -> c.disk().folders().rename(8930, "Calls"),
                        "{\"id\":8930,\"newName\":\"Calls\"}",
                        """
{"ID":"8930","NAME":"Calls","CODE":null,"STORAGE_ID":"1357","TYPE":"folder",
"REAL_OBJECT_ID":"8930","PARENT_ID":"8907","DELETED_TYPE":"0",
"CREATE_TIME":"2026-01-13T16:16:35+03:00","UPDATE_TIME":"2026-01-13T16:16:35+03:00",
"DELETE_TIME":null,"CREATED_BY":"1269","DELETED_BY":"0",
"DETAIL_URL":"https://portal.example.com/d"}""",
                        DiskTest::isTheFolder),
                MethodCase.of(
                        "disk.folder.markDeleted",
                        IDEMPOTENT,
                        c -> c.disk().folders().markDeleted(8930),
                        "{\"id\":8930}",
                        """
{"ID":"8930","NAME":"Calls","CODE":null,"STORAGE_ID":"1357","TYPE":"folder",
"REAL_OBJECT_ID":"8930","PARENT_ID":"8907","DELETED_TYPE":"0",
"CREATE_TIME":"2026-01-13T16:16:35+03:00","UPDATE_TIME":"2026-01-13T16:16:35+03:00",
"DELETE_TIME":null,"CREATED_BY":"1269","DELETED_BY":"0",
"DETAIL_URL":"https://portal.example.com/d"}""",
                        DiskTest::isTheFolder),
                MethodCase.of(
                        "disk.folder.deleteTree",
                        IDEMPOTENT,
                        c -> c.disk().folders().deleteTree(8930),
                        "{\"id\":8930}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "disk.folder.getExternalLink",
                        IDEMPOTENT,
                        c -> c.disk().folders().externalLink(8930),
                        "{\"id\":8930}",
                        "\"https://portal.example.com/~x\"",
                        link -> assertThat(link).isEqualTo("https://portal.example.com/~x")),
                MethodCase.of(
                        "disk.file.get",
                        READ,
                        c -> c.disk().files().get(9043),
                        "{\"id\":9043}",
                        """
{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"}""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.file.getFields",
                        READ,
                        c -> c.disk().files().fields(),
                        "{}",
                        "{\"ID\":{\"TYPE\":\"integer\",\"USE_IN_FILTER\":true,\"USE_IN_SHOW\":false}}",
                        fields -> {
                            assertThat(fields.get("ID").type()).contains("integer");
                            assertThat(fields.get("ID").useInFilter()).contains(true);
                            assertThat(fields.get("ID").useInShow()).contains(false);
                        }),
                MethodCase.list(
                        "disk.file.getVersions",
                        c -> c.disk().files().versions(9043),
                        "{\"id\":9043}",
                        """
[{"ID":"7201","OBJECT_ID":"9043","SIZE":"21796","NAME":"1.mp3",
"GLOBAL_CONTENT_VERSION":"5","CREATE_TIME":"2026-02-17T12:21:22+02:00",
"CREATED_BY":"1271","DOWNLOAD_URL":"https://portal.example.com/v?token=s3cr3t"}]""",
                        version -> {
                            assertThat(version.id()).isEqualTo(7201);
                            assertThat(version.objectId()).contains(9043L);
                            assertThat(version.contentVersion()).contains(5L);
                            assertThat(version.toString()).doesNotContain("s3cr3t");
                        }),
                MethodCase.of(
                        "disk.file.uploadVersion",
                        ONCE,
                        c -> c.disk().files().uploadVersion(9043, "1.mp3", ID3),
                        "{\"id\":9043,\"fileContent\":[\"1.mp3\",\"SUQz\"]}",
                        """
{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"}""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.file.rename",
                        IDEMPOTENT,
                        c -> c.disk().files().rename(9043, "1.mp3"),
                        "{\"id\":9043,\"newName\":\"1.mp3\"}",
                        """
{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"}""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.file.copyTo",
                        ONCE,
                        c -> c.disk().files().copyTo(9043, 8930),
                        "{\"id\":9043,\"targetFolderId\":8930}",
                        """
{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"}""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.file.moveTo",
                        ONCE,
                        c -> c.disk().files().moveTo(9043, 8930),
                        "{\"id\":9043,\"targetFolderId\":8930}",
                        """
{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"}""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.file.markDeleted",
                        IDEMPOTENT,
                        c -> c.disk().files().markDeleted(9043),
                        "{\"id\":9043}",
                        """
{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"}""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.file.restore",
                        ONCE,
                        c -> c.disk().files().restore(9043),
                        "{\"id\":9043}",
                        """
{"ID":"9043","NAME":"1.mp3","CODE":null,"STORAGE_ID":"1357","TYPE":"file",
"PARENT_ID":"8930","DELETED_TYPE":"0","GLOBAL_CONTENT_VERSION":"2","FILE_ID":"32969",
"SIZE":"21668","CREATE_TIME":"2026-02-16T12:52:05+02:00",
"UPDATE_TIME":"2026-02-16T12:56:20+02:00","DELETE_TIME":null,"CREATED_BY":"1269",
"DOWNLOAD_URL":"https://portal.example.com/rest/download.json?token=s3cr3t",
"DETAIL_URL":"https://portal.example.com/f"}""",
                        DiskTest::isTheFile),
                MethodCase.of(
                        "disk.file.delete",
                        IDEMPOTENT,
                        c -> c.disk().files().delete(9043),
                        "{\"id\":9043}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "disk.file.getExternalLink",
                        IDEMPOTENT,
                        c -> c.disk().files().externalLink(9043),
                        "{\"id\":9043}",
                        "\"https://portal.example.com/~x\"",
                        link -> assertThat(link).isEqualTo("https://portal.example.com/~x")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sendsTheDocumentedFormAndReadsTheAnswer(MethodCase method) {
        method.run(wire);
    }

    private static void isTheFile(DiskObject file) {
        assertThat(file.id()).isEqualTo(9043);
        assertThat(file.isFolder()).isFalse();
        assertThat(file.size()).contains(21668L);
        assertThat(file.parentId()).contains(8930L);
        assertThat(file.deleteTime()).isEmpty();
        assertThat(file.downloadUrl().orElseThrow()).endsWith("s3cr3t");
        assertThat(file.toString()).doesNotContain("s3cr3t");
    }

    private static void isTheFolder(DiskObject folder) {
        assertThat(folder.id()).isEqualTo(8930);
        assertThat(folder.isFolder()).isTrue();
        assertThat(folder.size()).isEmpty();
        assertThat(folder.downloadUrl()).isEmpty();
        assertThat(folder.fields().text("DELETED_BY")).contains("0");
    }

    private static void isTheStorage(Storage storage) {
        assertThat(storage.id()).isEqualTo(1357);
        assertThat(storage.entityType()).contains("user");
        assertThat(storage.rootObjectId()).contains(8875L);
    }
}

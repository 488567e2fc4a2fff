package io.svyaz.bitrix;

import static io.svyaz.bitrix.Exchange.call;
import static io.svyaz.bitrix.Exchange.is;
import static io.svyaz.bitrix.Exchange.list;
import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.svyaz.bitrix.crm.CrmOwner;
import io.svyaz.bitrix.crm.LayoutBlocks;
import io.svyaz.bitrix.crm.LogMessage;
import io.svyaz.bitrix.crm.LogMessages;
import io.svyaz.bitrix.crm.Timeline;
import io.svyaz.bitrix.crm.TimelineBinding;
import io.svyaz.bitrix.crm.TimelineBindings;
import io.svyaz.bitrix.crm.TimelineComment;
import io.svyaz.bitrix.crm.TimelineCommentFields;
import io.svyaz.bitrix.crm.TimelineComments;
import io.svyaz.bitrix.crm.TimelineFile;
import io.svyaz.bitrix.crm.TimelineImage;
import io.svyaz.bitrix.crm.TimelineImages;
import io.svyaz.bitrix.crm.TimelineNotes;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {
    private static final Wire WIRE = new Wire();
    private static final CrmOwner DEAL = CrmOwner.deal(10);
    private static final TimelineCommentFields TEXT =
            TimelineCommentFields.create().comment("Перезвонить");
    private static final String FIELDS =
            "{'ID':{'type':'integer','isRequired':false,'isReadOnly':true,'title':'ID'},'NEW':[]}";

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    static Stream<Exchange> comments() {
        return Stream.of(
                call(
                        "crm.timeline.comment.get",
                        READ,
                        b -> b.timeline().comments().get(7),
                        "{'id':7}",
                        """
                        {'ID':'7','ENTITY_ID':'10','ENTITY_TYPE':'deal','CREATED':'2026-03-02T12:00:00+03:00',
                        'COMMENT':'[b]Да[/b]','AUTHOR_ID':'1','FILES':{'31':{'id':31,'date':'2026-03-02T12:00:00+03:00',
                        'type':'image','name':'a.gif','size':43,'image':{'width':1,'height':2},'authorId':1,
                        'authorName':'Ира','urlDownload':'https://portal.example/d/31'}}}""",
                        comment -> {
                            assertThat(comment.entityType()).contains("deal");
                            assertThat(comment.created()).contains(OffsetDateTime.parse("2026-03-02T12:00:00+03:00"));
                            assertThat(comment.comment()).contains("[b]Да[/b]");
                            assertThat(comment.files())
                                    .extracting(
                                            TimelineFile::id,
                                            file -> file.size().orElseThrow())
                                    .containsExactly(tuple(31L, 43L));
                            assertThat(comment.files().get(0).unknownFields()).containsKey("image");
                        }),
                list(
                        "crm.timeline.comment.list",
                        b -> b.timeline().comments().list(DEAL, q -> q.descending("CREATED")),
                        "{'filter':{'ENTITY_TYPE':'deal','ENTITY_ID':10},'order':{'CREATED':'DESC'}}",
                        "[{'ID':'7','COMMENT':'A','FILES':[]},{'ID':'8'}]",
                        comments -> assertThat(comments)
                                .extracting(TimelineComment::id)
                                .containsExactly(7L, 8L)),
                call(
                        "crm.timeline.comment.add",
                        ONCE,
                        b -> b.timeline()
                                .comments()
                                .add(
                                        new CrmOwner(128, 3),
                                        TEXT.file("a.txt", new byte[] {1}).file("b.txt", new byte[] {2})),
                        "{'fields':{'ENTITY_TYPE':'dynamic_128','ENTITY_ID':3,'COMMENT':'Перезвонить',"
                                + "'FILES':[['a.txt','AQ=='],['b.txt','Ag==']]}}",
                        "999",
                        is(999L)),
                call(
                        "crm.timeline.comment.update",
                        IDEMPOTENT,
                        b -> b.timeline().comments().update(7, TEXT.withoutFiles()),
                        "{'id':7,'fields':{'COMMENT':'Перезвонить','FILES':[]}}",
                        "7",
                        is(7L)),
                call(
                        "crm.timeline.comment.update",
                        IDEMPOTENT,
                        b -> b.timeline().comments().update(7, DEAL, TEXT),
                        "{'id':7,'ownerTypeId':2,'ownerId':10,'fields':{'COMMENT':'Перезвонить'}}",
                        "7",
                        is(7L)),
                call(
                        "crm.timeline.comment.delete",
                        IDEMPOTENT,
                        b -> b.timeline().comments().delete(7),
                        "{'id':7}",
                        "null",
                        Exchange::yes),
                call(
                        "crm.timeline.comment.delete",
                        IDEMPOTENT,
                        b -> b.timeline().comments().delete(7, DEAL),
                        "{'id':7,'ownerTypeId':2,'ownerId':10}",
                        "[]",
                        Exchange::yes),
                call(
                        "crm.timeline.comment.fields",
                        READ,
                        b -> b.timeline().comments().fields(),
                        "{}",
                        FIELDS,
                        fields -> {
                            assertThat(fields.get("ID").type()).contains("integer");
                            assertThat(fields.get("ID").readOnly()).contains(true);
                            assertThat(fields.get("ID").dynamic()).isEmpty();
                        }));
    }

    static Stream<Exchange> others() {
        return Stream.of(
                call(
                        "crm.timeline.item.pin",
                        IDEMPOTENT,
                        b -> b.timeline().pin(5, DEAL),
                        "{'id':5,'ownerTypeId':2,'ownerId':10}",
                        "null",
                        Exchange::yes),
                call(
                        "crm.timeline.item.unpin",
                        IDEMPOTENT,
                        b -> b.timeline().unpin(5, DEAL),
                        "{'id':5,'ownerTypeId':2,'ownerId':10}",
                        "null",
                        Exchange::yes),
                call(
                        "crm.timeline.bindings.bind",
                        IDEMPOTENT,
                        b -> b.timeline().bindings().bind(5, CrmOwner.lead(3)),
                        "{'fields':{'OWNER_ID':5,'ENTITY_ID':3,'ENTITY_TYPE':'lead'}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.timeline.bindings.unbind",
                        IDEMPOTENT,
                        b -> b.timeline().bindings().unbind(5, CrmOwner.company(3)),
                        "{'fields':{'OWNER_ID':5,'ENTITY_ID':3,'ENTITY_TYPE':'company'}}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.timeline.bindings.list",
                        READ,
                        b -> b.timeline().bindings().list(5),
                        "{'filter':{'OWNER_ID':5}}",
                        "[{'OWNER_ID':'5','ENTITY_ID':'39','ENTITY_TYPE':'deal'}]",
                        bindings -> assertThat(bindings)
                                .extracting(TimelineBinding::entityId, TimelineBinding::entityType)
                                .containsExactly(tuple(39L, "deal"))),
                call(
                        "crm.timeline.bindings.fields",
                        READ,
                        b -> b.timeline().bindings().fields(),
                        "{}",
                        FIELDS,
                        fields -> assertThat(fields).containsKey("ID")),
                call(
                        "crm.timeline.note.get",
                        READ,
                        b -> b.timeline().notes().get(DEAL, 2, 77),
                        "{'ownerTypeId':2,'ownerId':10,'itemType':2,'itemId':77}",
                        "{'text':'Важно','createdById':1,'createdTime':'2026-03-02T12:00:00+03:00'}",
                        note -> assertThat(note.text()).contains("Важно")),
                call(
                        "crm.timeline.note.save",
                        IDEMPOTENT,
                        b -> b.timeline().notes().save(DEAL, 2, 77, "Важно"),
                        "{'ownerTypeId':2,'ownerId':10,'itemType':2,'itemId':77,'text':'Важно'}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.timeline.note.delete",
                        IDEMPOTENT,
                        b -> b.timeline().notes().delete(DEAL, 1, 77),
                        "{'ownerTypeId':2,'ownerId':10,'itemType':1,'itemId':77}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.timeline.logmessage.get",
                        READ,
                        b -> b.timeline().logMessages().get(4),
                        "{'id':4}",
                        "{'logMessage':{'id':4,'title':'A','text':'B','iconCode':'info','authorId':1}}",
                        message -> assertThat(message.iconCode()).contains("info")),
                list(
                        "crm.timeline.logmessage.list",
                        b -> b.timeline().logMessages().list(DEAL),
                        "{'entityTypeId':2,'entityId':10}",
                        "[{'id':4},{'id':3}]",
                        messages ->
                                assertThat(messages).extracting(LogMessage::id).containsExactly(4L, 3L)),
                call(
                        "crm.timeline.logmessage.add",
                        ONCE,
                        b -> b.timeline().logMessages().add(DEAL, "A", "B", "info"),
                        "{'fields':{'entityTypeId':2,'entityId':10,'title':'A','text':'B','iconCode':'info'}}",
                        "{'logMessage':{'id':4,'title':'A'}}",
                        message -> assertThat(message.id()).isEqualTo(4)),
                call(
                        "crm.timeline.logmessage.delete",
                        IDEMPOTENT,
                        b -> b.timeline().logMessages().delete(4),
                        "{'id':4}",
                        "true",
                        Exchange::yes),
                call(
                        "crm.timeline.layout.blocks.get",
                        READ,
                        b -> b.timeline().layouts().get(DEAL, 4),
                        "{'entityTypeId':2,'entityId':10,'timelineId':4}",
                        "{'layout':{'blocks':{'a':{'type':'text'}}}}",
                        layout -> assertThat(layout.asMap()).containsKey("blocks")),
                call(
                        "crm.timeline.layout.blocks.set",
                        IDEMPOTENT,
                        b -> b.timeline().layouts().set(DEAL, 4, Map.of("blocks", Map.of("a", Map.of("type", "text")))),
                        "{'entityTypeId':2,'entityId':10,'timelineId':4,'layout':{'blocks':{'a':{'type':'text'}}}}",
                        "{'success':true}",
                        Exchange::yes),
                call(
                        "crm.timeline.layout.blocks.delete",
                        IDEMPOTENT,
                        b -> b.timeline().layouts().delete(DEAL, 4),
                        "{'entityTypeId':2,'entityId':10,'timelineId':4}",
                        "{'success':true}",
                        Exchange::yes));
    }

    static Stream<Exchange> images() {
        return Stream.of("icon", "logo")
                .flatMap(kind -> Stream.of(
                        call(
                                "crm.timeline." + kind + ".get",
                                READ,
                                b -> images(b, kind).get("mine"),
                                "{'code':'mine'}",
                                "{'" + kind + "':{'code':'mine','isSystem':false,'fileUri':'/upload/x'}}",
                                image -> assertThat(image.system()).contains(false)),
                        call(
                                "crm.timeline." + kind + ".list",
                                READ,
                                b -> images(b, kind).list(),
                                "{}",
                                "{'" + kind + "s':[{'code':'call','isSystem':true,'fileUri':''}]}",
                                all -> assertThat(all)
                                        .extracting(TimelineImage::code)
                                        .containsExactly("call")),
                        call(
                                "crm.timeline." + kind + ".add",
                                ONCE,
                                b -> images(b, kind).add("mine", new byte[] {1, 2}),
                                "{'code':'mine','fileContent':'AQI='}",
                                "{'" + kind + "':{'code':'mine','isSystem':false,'fileUri':'/upload/x'}}",
                                image -> assertThat(image.fileUri()).contains("/upload/x")),
                        call(
                                "crm.timeline." + kind + ".delete",
                                IDEMPOTENT,
                                b -> images(b, kind).delete("mine"),
                                "{'code':'mine'}",
                                "true",
                                Exchange::yes)));
    }

    private static TimelineImages images(BitrixClient client, String kind) {
        return kind.equals("icon")
                ? client.timeline().icons()
                : client.timeline().logos();
    }

    @ParameterizedTest
    @MethodSource({"comments", "others", "images"})
    void sendsAndReadsWhatIsDocumented(Exchange exchange) {
        exchange.play(WIRE);
    }

    @Test
    void everyMethodIsTried() throws ReflectiveOperationException {
        Stream<Exchange> all = Stream.of(comments(), others(), images(), ActivitiesTest.others())
                .flatMap(exchanges -> exchanges);

        assertThat(Exchange.untried(
                        all,
                        Timeline.class,
                        TimelineComments.class,
                        TimelineBindings.class,
                        TimelineNotes.class,
                        LogMessages.class,
                        TimelineImages.class,
                        LayoutBlocks.class))
                .isEmpty();
    }

    @Test
    void aRecordIsNamedAsEachMethodWantsIt() {
        assertThat(CrmOwner.contact(5).typeName()).isEqualTo("CONTACT");
        assertThat(new CrmOwner(31, 5).typeName()).isEqualTo("SMART_INVOICE");
        assertThat(new CrmOwner(1038, 5).typeName()).isEqualTo("DYNAMIC_1038");
    }

    @Test
    void aRefusalIsNoSuccess() {
        WIRE.answers(200, "{\"result\":false}");

        assertThat(WIRE.client.timeline().pin(5, DEAL).execute()).isFalse();
    }
}

package io.svyaz.bitrix.tasks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A task as {@code tasks.task.*} returns it. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected. Fields without a getter are in {@link #fields()}; their names
 * are in camel case here and in upper case in queries and {@link TaskFields}.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTask.Builder.class)
@JsonSerialize(as = ImmutableTask.class)
public interface Task {
    /**
     * The task's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The task above.
     *
     * @return {@code parentId}
     */
    @JsonProperty("parentId")
    Optional<Long> parentId();

    /**
     * The title.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<String> title();

    /**
     * The description, in BB code when {@code descriptionInBbcode} says so.
     *
     * @return {@code description}
     */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * 2 waits, 3 in progress, 4 waits for control, 5 done, 6 deferred.
     *
     * @return {@code status}
     */
    @JsonProperty("status")
    Optional<Integer> status();

    /**
     * The same with -1 overdue, -2 not seen, -3 almost overdue.
     *
     * @return {@code subStatus}
     */
    @JsonProperty("subStatus")
    Optional<Integer> subStatus();

    /**
     * 0 low, 1 normal, 2 high.
     *
     * @return {@code priority}
     */
    @JsonProperty("priority")
    Optional<Integer> priority();

    /**
     * The mark: {@code P} positive, {@code N} negative.
     *
     * @return {@code mark}
     */
    @JsonProperty("mark")
    Optional<String> mark();

    /**
     * Who set it.
     *
     * @return {@code createdBy}
     */
    @JsonProperty("createdBy")
    Optional<Long> createdBy();

    /**
     * Who does it.
     *
     * @return {@code responsibleId}
     */
    @JsonProperty("responsibleId")
    Optional<Long> responsibleId();

    /**
     * Who helps.
     *
     * @return {@code accomplices}; empty when there is none
     */
    @JsonProperty("accomplices")
    List<Long> accomplices();

    /**
     * Who watches.
     *
     * @return {@code auditors}; empty when there is none
     */
    @JsonProperty("auditors")
    List<Long> auditors();

    /**
     * The group or project.
     *
     * @return {@code groupId}
     */
    @JsonProperty("groupId")
    Optional<Long> groupId();

    /**
     * The stage on the board.
     *
     * @return {@code stageId}
     */
    @JsonProperty("stageId")
    Optional<Long> stageId();

    /**
     * When it must be done.
     *
     * @return {@code deadline}
     */
    @JsonProperty("deadline")
    Optional<OffsetDateTime> deadline();

    /**
     * When it was set.
     *
     * @return {@code createdDate}
     */
    @JsonProperty("createdDate")
    Optional<OffsetDateTime> createdDate();

    /**
     * When it was last changed.
     *
     * @return {@code changedDate}
     */
    @JsonProperty("changedDate")
    Optional<OffsetDateTime> changedDate();

    /**
     * When it was done.
     *
     * @return {@code closedDate}
     */
    @JsonProperty("closedDate")
    Optional<OffsetDateTime> closedDate();

    /**
     * When the work began.
     *
     * @return {@code dateStart}
     */
    @JsonProperty("dateStart")
    Optional<OffsetDateTime> dateStart();

    /**
     * When the work shall begin.
     *
     * @return {@code startDatePlan}
     */
    @JsonProperty("startDatePlan")
    Optional<OffsetDateTime> startDatePlan();

    /**
     * When the work shall end.
     *
     * @return {@code endDatePlan}
     */
    @JsonProperty("endDatePlan")
    Optional<OffsetDateTime> endDatePlan();

    /**
     * The time it may take.
     *
     * @return {@code timeEstimate}; seconds on the wire
     */
    @JsonProperty("timeEstimate")
    Optional<Duration> timeEstimate();

    /**
     * The records of the CRM it belongs to, for example {@code L_1177}, {@code D_1723}, {@code C_627}.
     *
     * @return {@code ufCrmTask}; empty when there is none
     */
    @JsonProperty("ufCrmTask")
    List<String> crmBindings();

    /**
     * The attached files.
     *
     * @return {@code ufTaskWebdavFiles}; empty when there is none
     */
    @JsonProperty("ufTaskWebdavFiles")
    List<Long> files();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }
}

package io.svyaz.testkit.comagic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one report: {@code name:type:flags}, where F is filterable, S sortable, D in the default answer. */
final class ReportFields {

    private static final String SHARED = """
            utm_source:s:F utm_medium:s:F utm_term:s:F utm_content:s:F utm_campaign:s:F
            openstat_ad:s:F openstat_campaign:s:F openstat_service:s:F openstat_source:s:F
            source_id:n:FS source_name:s:FS source_new:s:FS channel_new:s:FS channel_code:s:FS
            visitor_custom_properties:[]:F segments:[]:F ua_client_id:s ym_client_id:s
            """;

    /** Sorting by {@code date_time} is not in the manual's table, but its own request does it. */
    static final ReportFields SESSIONS = new ReportFields(SHARED + """
            date_time:dt:S id:n gclid:s yclid:s ef_id:s ymclid:s cm_id:s:F integrated_campaign_data:{}:F
            referrer_domain:s referrer:s search_engine:s search_query:s entrance_page:s exit_page:s duration:n
            channel:s engine:s campaign_id:n:FSD campaign_name:s:FS site_id:n:FSD site_domain_name:s:FS
            person_id:n:FD visitor_id:n:FSD visitor_device:s:FSD visitor_country:s:FS visitor_city:s:FS
            visitor_region:s:FS visitor_ip_address:s visitor_type:s:FS visitor_browser_name:s:FS
            visitor_browser_version:s:FS visitor_os_name:s:FS visitor_os_version:s visitor_provider:s
            visitor_screen:s:FS visitor_language:s:FS hits_count:n hits:[] communications:[]:F ext_id:s:FD
            """);

    static final ReportFields CALLS = new ReportFields(SHARED + """
            id:n:FD start_time:dt:SD finish_time:dt:D finish_reason:s:FSD direction:s:FSD cpn_region_id:n:FSD
            cpn_region_name:s:FSD cpn_country_name:s:FSD cpn_country_id:s:FSD properties:s scenario_operations:[]:F
            source:s:FSD is_lost:b:FSD communication_number:n:FS communication_page_url:s contact_phone_number:s:FD
            communication_id:n:FD communication_type:s:D wait_duration:n:FD total_wait_duration:n:FD
            lost_call_processing_duration:n:FS talk_duration:n:FD clean_talk_duration:n:FD total_duration:n:FD
            postprocess_duration:n:F call_records:[]:D wav_call_records:[]:D full_record_file_link:s:D
            voice_mail_records:[] virtual_phone_number:s:FSD sale_date:dt:FS sale_cost:n:FS is_transfer:b:FS
            search_query:s:F search_engine:s:F referrer_domain:s:F referrer:s:F entrance_page:s:F gclid:s:F yclid:s:F
            ymclid:s ef_id:s:F channel:s:F tags:[]:F employees:[]:F is_talked:b last_answered_employee_id:n:F
            last_answered_employee_full_name:s:F last_answered_employee_rating:n:F first_answered_employee_id:n:F
            first_answered_employee_full_name:s:F last_talked_employee_id:n:F last_talked_employee_full_name:s:F
            first_talked_employee_id:n:F first_talked_employee_full_name:s:F operator_phone_number:s:F
            scenario_name:s:F scenario_id:n:FS site_domain_name:s:F site_id:n:FS campaign_name:s:F campaign_id:n:FS
            visit_other_campaign:b auto_call_campaign_name:s:FS visitor_id:n:FS person_id:n:F visitor_type:s:FS
            visitor_session_id:n:F visits_count:n:F visitor_first_campaign_id:n:F visitor_first_campaign_name:s:F
            visitor_city:s:F visitor_region:s:F visitor_country:s:F visitor_device:s:FS call_api_request_id:n:F
            call_api_external_id:s:F contact_id:n:F contact_full_name:s:F attributes:[]:F eq_utm_source:s:F
            eq_utm_medium:s:F eq_utm_term:s:F eq_utm_content:s:F eq_utm_campaign:s:F eq_utm_referrer:s:F
            eq_utm_expid:s:F ext_id:s:FS
            """);

    static final ReportFields TAGS = new ReportFields("id:n:FD name:s:FSD is_system:b:FSD");

    static final ReportFields CONTACTS = new ReportFields("""
            id:n:FD first_name:s:FSD last_name:s:FSD patronymic:s:D full_name:s:FSD emails:[]:FD phone_numbers:[]:FD
            personal_manager_id:n:FD organization_id:n:FD groups:[]:FD
            """);

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private ReportFields(String text) {
        for (String each : text.strip().split("\\s+", -1)) {
            String[] parts = each.split(":", -1);
            fields.put(parts[0], new Field(parts[1], parts.length > 2 ? parts[2] : ""));
        }
    }

    boolean knows(String name) {
        return fields.containsKey(name);
    }

    boolean filterable(String name) {
        return has(name, 'F');
    }

    boolean sortable(String name) {
        return has(name, 'S');
    }

    List<String> byDefault() {
        return fields.keySet().stream().filter(name -> has(name, 'D')).toList();
    }

    boolean isList(String name) {
        Field field = fields.get(name);
        return field != null && field.type.equals("[]");
    }

    /** Whether a field can be compared with such a value; null fits everywhere. */
    boolean fits(String name, @Nullable Object value) {
        Field field = fields.get(name);
        return field == null
                || value == null
                || switch (field.type) {
                    case "n" -> value instanceof Number;
                    case "b" -> value instanceof Boolean;
                    default -> value instanceof String;
                };
    }

    /** A row with every field at its empty value. */
    Map<String, @Nullable Object> emptyRow() {
        var row = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((name, field) -> row.put(name, field.type.equals("[]") ? List.of() : null));
        return row;
    }

    private boolean has(String name, char flag) {
        Field field = fields.get(name);
        return field != null && field.flags.indexOf(flag) >= 0;
    }

    private record Field(String type, String flags) {}
}

package io.svyaz.comagic;

/** The brands of the platform. An account lives at one of them; the others refuse its credentials. */
public enum Brand {
    /** CoMagic. */
    COMAGIC("https://dataapi.comagic.ru/v2.0", "https://callapi.comagic.ru/v4.0"),
    /** UIS. */
    UISCOM("https://dataapi.uiscom.ru/v2.0", "https://callapi.uiscom.ru/v4.0"),
    /** CallGear. */
    CALLGEAR("https://dataapi.callgear.com/v2.0", "https://callapi.callgear.com/v4.0"),
    /** Novofon. */
    NOVOFON("https://dataapi-jsonrpc.novofon.ru/v2.0", "https://callapi-jsonrpc.novofon.ru/v4.0");

    private final String dataApiUrl;
    private final String callApiUrl;

    Brand(String dataApiUrl, String callApiUrl) {
        this.dataApiUrl = dataApiUrl;
        this.callApiUrl = callApiUrl;
    }

    /**
     * The address of the Data API.
     *
     * @return with version, without a slash at the end
     */
    public String dataApiUrl() {
        return dataApiUrl;
    }

    /**
     * The address of the Call API.
     *
     * @return with version, without a slash at the end
     */
    public String callApiUrl() {
        return callApiUrl;
    }
}

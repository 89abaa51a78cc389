package township.mediation.cases.facts;

/** What a dispute is about (纠纷类型). */
public enum DisputeType {
    MARRIAGE_FAMILY,
    NEIGHBOUR,
    HOUSING_HOMESTEAD,
    CONTRACT,
    PRODUCTION_BUSINESS,
    DAMAGES,
    FOREST_LAND,
    LAND_ACQUISITION,
    ENVIRONMENT,
    MIGRANT_WAGES,
    OTHER_LABOUR,
    TOURISM,
    E_COMMERCE,
    OTHER_CONSUMER,
    MEDICAL,
    TRAFFIC_ACCIDENT,
    PROPERTY_MANAGEMENT,
    VILLAGE_AFFAIRS,
    OTHER
}

namespace Youju.Domain.Budget;

/// <summary>The physical facts published with the three-public expenses (三公经费); null is unknown.</summary>
/// <param name="AbroadGroups">因公出国（境）团组数</param>
/// <param name="AbroadPersons">因公出国（境）人次</param>
/// <param name="VehiclesBought">购置公务用车辆数</param>
/// <param name="VehiclesHeld">公务用车保有量</param>
/// <param name="ReceptionBatches">国内公务接待批次</param>
/// <param name="ReceptionPersons">国内公务接待人次</param>
public sealed record ThreePublicCounts(
    int? AbroadGroups = null,
    int? AbroadPersons = null,
    int? VehiclesBought = null,
    int? VehiclesHeld = null,
    int? ReceptionBatches = null,
    int? ReceptionPersons = null
)
{
    /// <summary>Every count chosen anew, by its key and what is known of it.</summary>
    public ThreePublicCounts ChooseCounts(Func<string, int?, int?> choose) =>
        new(
            choose("abroad-groups", AbroadGroups),
            choose("abroad-persons", AbroadPersons),
            choose("vehicles-bought", VehiclesBought),
            choose("vehicles-held", VehiclesHeld),
            choose("reception-batches", ReceptionBatches),
            choose("reception-persons", ReceptionPersons)
        );
}

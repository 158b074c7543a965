using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>dossier.yaml: who, when, under which packs, and the counts that belong to no line of the ledger.</summary>
internal sealed record DossierFile
{
    public const string Path = "dossier.yaml";

    public required int Year { get; init; }

    public DateOnly? ReportDate { get; init; }

    public required IReadOnlyList<string> Packs { get; init; }

    public required UnitProfile Unit { get; init; }

    public StaffCount Staff { get; init; } = new();

    public ThreePublicCounts ThreePublic { get; init; } = new();

    public ThreePublicCounts PriorThreePublic { get; init; } = new();

    public ConstructionAreas Construction { get; init; } = new();

    /// <summary>The registers in which there is nothing to record this year.</summary>
    public IReadOnlyList<string> None { get; init; } = [];

    public bool IsCarriedOverInAdjusted { get; init; } = true;

    public static string Write(Dossier dossier)
    {
        var yaml = new YamlText();
        var (unit, ledger) = (dossier.Unit, dossier.Ledger);
        yaml.Entry("year", dossier.Year)
            .Entry("report-date", dossier.ReportDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .List("packs", [.. dossier.Packs]);
        yaml.Map("unit", () =>
            yaml.Entry("name", unit.Name)
                .Entry("code", unit.Code)
                .Entry("level", unit.Level)
                .Entry("affiliation", unit.Affiliation)
                .Entry("supervising-department", unit.SupervisingDepartment)
                .List("duties", [.. unit.Duties])
        );
        yaml.Map("staff", () =>
            yaml.Entry("posts", ledger.Staff.Posts)
                .Entry("in-service", ledger.Staff.InService)
                .Entry("retired", ledger.Staff.Retired)
                .Entry("temporary", ledger.Staff.Temporary)
                .Flag("illustrative", ledger.Staff.IsIllustrative)
        );
        yaml.Map("three-public", () => WriteCounts(yaml, ledger.ThreePublic));
        yaml.Map("prior-three-public", () => WriteCounts(yaml, ledger.PriorThreePublic));
        yaml.Map("construction", () =>
            yaml.Entry("approved-area", ledger.Construction.ApprovedArea)
                .Entry("actual-area", ledger.Construction.ActualArea)
        );
        yaml.List(
            "none",
            [
                .. dossier
                    .Registers.Values.Where(register => register.IsDeclaredEmpty)
                    .Select(register => register.Definition.Key),
            ]
        );
        return yaml.Entry("carried-over-in-adjusted", ledger.AdjustedIncludesCarriedOver ? "true" : "false")
            .ToString();
    }

    public Ledger ToLedger() =>
        new(Year)
        {
            Staff = Staff,
            ThreePublic = ThreePublic,
            PriorThreePublic = PriorThreePublic,
            Construction = Construction,
            AdjustedIncludesCarriedOver = IsCarriedOverInAdjusted,
        };

    private static void WriteCounts(YamlText yaml, ThreePublicCounts counts) =>
        yaml.Entry("abroad-groups", counts.AbroadGroups)
            .Entry("abroad-persons", counts.AbroadPersons)
            .Entry("vehicles-bought", counts.VehiclesBought)
            .Entry("vehicles-held", counts.VehiclesHeld)
            .Entry("reception-batches", counts.ReceptionBatches)
            .Entry("reception-persons", counts.ReceptionPersons);
}

using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>dossier.yaml: who, when, under which packs, and the counts that belong to no line of the ledger.</summary>
internal sealed record DossierFile
{
    public const string Path = "dossier.yaml";

    /// <summary>See <see cref="DossierFormat"/>; null where an older program wrote none.</summary>
    public int? Format { get; init; }

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

    public static string FormatDossier(Dossier dossier)
    {
        var yaml = new YamlText();
        var (unit, ledger) = (dossier.Unit, dossier.Ledger);
        yaml.AddEntry("year", dossier.Year)
            .AddEntry("format", DossierFormat.Current)
            .AddEntry("report-date", FormatDay(dossier.ReportDate))
            .AddList("packs", [.. dossier.Packs]);
        yaml.AddMap("unit", () => WriteUnit(yaml, unit));
        yaml.AddMap("staff", () =>
            yaml.AddEntry("posts", ledger.Staff.Posts)
                .AddEntry("in-service", ledger.Staff.InService)
                .AddEntry("retired", ledger.Staff.Retired)
                .AddEntry("temporary", ledger.Staff.Temporary)
                .AddFlag("illustrative", ledger.Staff.IsIllustrative)
        );
        yaml.AddMap("three-public", () => WriteCounts(yaml, ledger.ThreePublic));
        yaml.AddMap("prior-three-public", () => WriteCounts(yaml, ledger.PriorThreePublic));
        yaml.AddMap("construction", () =>
            yaml.AddEntry("approved-area", ledger.Construction.ApprovedArea)
                .AddEntry("actual-area", ledger.Construction.ActualArea)
        );
        yaml.AddList(
            "none",
            [
                .. dossier
                    .Registers.Values.Where(register => register.IsDeclaredEmpty)
                    .Select(register => register.Definition.Key),
            ]
        );
        return yaml.AddEntry(
                "carried-over-in-adjusted",
                ledger.AdjustedIncludesCarriedOver ? "true" : "false"
            )
            .ToString();
    }

    public Ledger ToLedgerWithoutLines() =>
        new(Year)
        {
            Staff = Staff,
            ThreePublic = ThreePublic,
            PriorThreePublic = PriorThreePublic,
            Construction = Construction,
            AdjustedIncludesCarriedOver = IsCarriedOverInAdjusted,
        };

    private static void WriteUnit(YamlText yaml, UnitProfile unit)
    {
        yaml.AddEntry("id", unit.Id?.Value)
            .AddEntry("name", unit.Name)
            .AddItems("names", unit.Names, dated =>
                yaml.AddEntry("name", dated.Name).AddEntry("from", FormatDay(dated.From))
            )
            .AddEntry("code", unit.Code)
            .AddEntry("level", unit.Level)
            .AddEntry("affiliation", unit.Affiliation)
            .AddEntry("supervising-department", unit.SupervisingDepartment)
            .AddMap("parent", () => WriteReference(yaml, unit.Parent))
            .AddMap("finance-bureau", () => WriteReference(yaml, unit.FinanceBureau))
            .AddItems("succeeds", unit.Succeeds, former => WriteReference(yaml, former))
            .AddList("duties", [.. unit.Duties]);
    }

    private static void WriteReference(YamlText yaml, UnitReference? unit) =>
        yaml.AddEntry("id", unit?.Id.Value).AddEntry("name", unit?.Name);

    private static string? FormatDay(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteCounts(YamlText yaml, ThreePublicCounts counts) =>
        yaml.AddEntry("abroad-groups", counts.AbroadGroups)
            .AddEntry("abroad-persons", counts.AbroadPersons)
            .AddEntry("vehicles-bought", counts.VehiclesBought)
            .AddEntry("vehicles-held", counts.VehiclesHeld)
            .AddEntry("reception-batches", counts.ReceptionBatches)
            .AddEntry("reception-persons", counts.ReceptionPersons);
}

using Youju.Domain.Budget;

namespace Youju.Import.Profile;

/// <summary>Everything that 单位资料 asks: who the unit is, its posts and people, what was counted, the report's day.</summary>
internal static class ProfileItems
{
    private const string Yes = "是";
    private const string No = "否";

    public static IReadOnlyList<ProfileItem> All { get; } =
    [
        ProfileItem.ForText("name", unit => unit.Name, (unit, words) => unit with { Name = words }),
        ProfileItem.ForList(
            "names",
            unit => unit.Names.Select(UnitWords.FormatName),
            (unit, words) => unit with { Names = [.. words.Select(UnitWords.ParseName)] }
        ),
        ProfileItem.ForText("code", unit => unit.Code, (unit, words) => unit with { Code = words }),
        ProfileItem.ForText("level", unit => unit.Level, (unit, words) => unit with { Level = words }),
        ProfileItem.ForText(
            "affiliation",
            unit => unit.Affiliation,
            (unit, words) => unit with { Affiliation = words }
        ),
        ProfileItem.ForText(
            "supervising-department",
            unit => unit.SupervisingDepartment,
            (unit, words) => unit with { SupervisingDepartment = words }
        ),
        ProfileItem.ForReference(
            "parent",
            unit => unit.Parent,
            (unit, other) => unit with { Parent = other }
        ),
        ProfileItem.ForReference(
            "finance-bureau",
            unit => unit.FinanceBureau,
            (unit, other) => unit with { FinanceBureau = other }
        ),
        ProfileItem.ForList(
            "succeeds",
            unit => unit.Succeeds.Select(UnitWords.FormatReference),
            (unit, words) => unit with { Succeeds = [.. words.Select(UnitWords.ParseReference)] }
        ),
        ProfileItem.ForList(
            "duties",
            unit => unit.Duties,
            (unit, words) => unit with { Duties = [.. words] }
        ),
        ProfileItem.ForReportDate("report-date"),
        CreateCarriedOver("carried-over-in-adjusted"),
        .. CreateStaffItems(),
        .. CreateThreePublicItems(),
        ProfileItem.ForArea(
            "approved-area",
            areas => areas.ApprovedArea,
            (areas, area) => areas with { ApprovedArea = area }
        ),
        ProfileItem.ForArea(
            "actual-area",
            areas => areas.ActualArea,
            (areas, area) => areas with { ActualArea = area }
        ),
    ];

    // Counts that stood in for unknown ones do so no longer once a person has typed others.
    private static IEnumerable<ProfileItem> CreateStaffItems()
    {
        ProfileItem Create(
            string key,
            Func<StaffCount, int?> read,
            Func<StaffCount, int, StaffCount> write
        ) =>
            ProfileItem.ForCount(
                key,
                ledger => read(ledger.Staff),
                (ledger, count) =>
                    ledger with
                    {
                        Staff = write(ledger.Staff, count) with { IsIllustrative = false },
                    }
            );
        yield return Create("posts", staff => staff.Posts, (staff, count) => staff with { Posts = count });
        yield return Create(
            "in-service",
            staff => staff.InService,
            (staff, count) => staff with { InService = count }
        );
        yield return Create(
            "retired",
            staff => staff.Retired,
            (staff, count) => staff with { Retired = count }
        );
        yield return Create(
            "temporary",
            staff => staff.Temporary,
            (staff, count) => staff with { Temporary = count }
        );
    }

    private static IEnumerable<ProfileItem> CreateThreePublicItems() =>
        [
            CreateCount("abroad-groups", one => one.AbroadGroups, (one, n) => one with { AbroadGroups = n }),
            CreateCount(
                "abroad-persons",
                one => one.AbroadPersons,
                (one, n) => one with { AbroadPersons = n }
            ),
            CreateCount(
                "vehicles-bought",
                one => one.VehiclesBought,
                (one, n) => one with { VehiclesBought = n }
            ),
            CreateCount("vehicles-held", one => one.VehiclesHeld, (one, n) => one with { VehiclesHeld = n }),
            CreateCount(
                "reception-batches",
                one => one.ReceptionBatches,
                (one, n) => one with { ReceptionBatches = n }
            ),
            CreateCount(
                "reception-persons",
                one => one.ReceptionPersons,
                (one, n) => one with { ReceptionPersons = n }
            ),
        ];

    private static ProfileItem CreateCount(
        string key,
        Func<ThreePublicCounts, int?> read,
        Func<ThreePublicCounts, int, ThreePublicCounts> write
    ) =>
        ProfileItem.ForCount(
            key,
            ledger => read(ledger.ThreePublic),
            (ledger, count) => ledger with { ThreePublic = write(ledger.ThreePublic, count) }
        ) with
        {
            Prior = ProfileItem.ForCount(
                key,
                ledger => read(ledger.PriorThreePublic),
                (ledger, count) => ledger with { PriorThreePublic = write(ledger.PriorThreePublic, count) }
            ),
        };

    private static ProfileItem CreateCarriedOver(string key) =>
        new(
            key,
            dossier => [dossier.Ledger.AdjustedIncludesCarriedOver ? Yes : No],
            (dossier, words) =>
                words[0].Trim() is Yes or No
                    ? dossier with
                    {
                        Ledger = dossier.Ledger with { AdjustedIncludesCarriedOver = words[0].Trim() == Yes },
                    }
                    : null,
            $"“{Yes}”或“{No}”"
        );
}

using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Drafts;
using Youju.Domain.Registers;
using Youju.Packs.Library;
using Youju.Reading.Outline;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A dossier that says nothing yet, and the packs it is made under where nobody names them.</summary>
public static class BlankDossier
{
    /// <summary>Pins the packs to the versions that hold today.</summary>
    /// <exception cref="UsageException">There is no dossier of such a year.</exception>
    public static Dossier CreateForUnit(string unit, int year, IReadOnlyList<string> packs)
    {
        if (year is < Dossier.FirstYear or > Dossier.LastYear)
            throw new UsageException(
                DossierRemarks.YearOutside,
                [FormatYear(Dossier.FirstYear), FormatYear(Dossier.LastYear), FormatYear(year)]
            );
        var pack = PackLibrary.LoadPack(packs);
        return new(
            CreateProfile(unit),
            [.. packs.Select(PackLibrary.PinVersion)],
            new(year) { KnownItems = pack.Ledger }
        )
        {
            Registers = pack.Registers.Values.ToImmutableSortedDictionary(
                definition => definition.Key,
                Register.CreateEmpty,
                StringComparer.Ordinal
            ),
        };
    }

    // A draft that has found no name yet has no id either.
    private static UnitProfile CreateProfile(string unit) =>
        unit == Draft.NoName ? new(unit) : new(unit) { Id = UnitId.FromName(unit) };

    /// <summary>The pack of the place, by the outline of a report or else by the name of its unit, and those of its trade.</summary>
    public static IReadOnlyList<string> ChoosePacks(string unit, int year, ReportText? report = null) =>
        [
            (report is null ? null : ReportPack.FindForReport(report, year))
                ?? PackLibrary.ChooseForUnit(unit, year),
            .. PackLibrary.FindTradePacks(unit, year),
        ];

    /// <exception cref="UsageException">The folder's name is one that not every file system takes.</exception>
    public static void CheckFolderName(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (FileName.DescribeProblem(name) is { } problem)
            throw new UsageException(DossierRemarks.FolderName, [name, problem]);
    }

    /// <summary>Whether a dossier may be begun in a folder: it is absent, or nothing is in it but what a killed beginning left.</summary>
    public static bool CanCreateIn(DossierId id) => id.Store.IsBlank(id);

    private static string FormatYear(int year) => year.ToString(CultureInfo.InvariantCulture);
}

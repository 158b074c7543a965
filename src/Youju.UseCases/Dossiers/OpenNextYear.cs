using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Dossiers;
using Youju.Domain.NextYear;
using Youju.Domain.Remarks;
using Youju.Packs.Library;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A year that is over, and where the next one is to be kept.</summary>
/// <param name="Into">Where nothing stands yet; null for a folder beside the old one, named after it.</param>
/// <param name="At">What time it is.</param>
public sealed record OpenNextYearRequest(DossierId Folder, DossierId? Into, DateTimeOffset At);

/// <summary>The year that was opened.</summary>
/// <param name="Folder">Where it stands.</param>
/// <param name="Carried">What goes on in it.</param>
/// <param name="Unconfirmed">How many values wait for a person.</param>
/// <param name="LeftRegisters">The names of registers with unfinished records that the packs of the next year do not keep.</param>
/// <param name="Warnings">What is doubtful in the year that is over.</param>
public sealed record OpenNextYearResult(
    string Folder,
    string Unit,
    int Year,
    IReadOnlyList<CarriedGroup> Carried,
    int Unconfirmed,
    IReadOnlyList<string> LeftRegisters,
    IReadOnlyList<Remark> Warnings
);

/// <summary>Opens the year after a dossier's, with what goes on from it; the dossier itself stays as it is.</summary>
public static class OpenNextYear
{
    private const int PatternMilliseconds = 1000;

    /// <exception cref="UsageException">The folder is no dossier, the new one is taken, or there is no such year.</exception>
    public static OpenNextYearResult OpenAfter(OpenNextYearRequest request) =>
        DossierEdit.RepeatOnConflict(() => OpenOnce(request));

    private static OpenNextYearResult OpenOnce(OpenNextYearRequest request)
    {
        var last = OpenDossier.FromFolder(request.Folder, pack: null);
        var year = last.Dossier.Year + 1;
        var into = request.Into ?? new DossierId(NameNextFolder(request.Folder.Folder, last.Dossier.Year));
        BlankDossier.CheckFolderName(into.Folder);
        if (!BlankDossier.CanCreateIn(into))
            throw new UsageException(DossierRemarks.FolderTaken, [into.Folder]);
        var next = new NextDossier(
            last.Dossier,
            last.Facts,
            new(last.Pack.LastReport.Promises, last.Pack.LastReport.Pending),
            request.At
        )
        {
            ReportedItems = [.. last.Pack.LastReport.Amounts.Keys],
        };
        var dossier = next.FillBlank(
            BlankDossier.CreateForUnit(last.Dossier.Unit.Name, year, RenewPacks(last.Dossier.Packs))
        );
        DossierEdit.SaveChange(
            into,
            DossierVersion.None,
            new(dossier, new(FormatTitle(last.Dossier.Year, year), request.At))
        );
        return new(
            into.Folder,
            dossier.Unit.Name,
            year,
            [.. next.Carried.Where(group => group.Names.Count > 0)],
            dossier.Unconfirmed.Count,
            ListLeftRegisters(last.Dossier, dossier),
            [.. last.CollectWarnings(request.Folder)]
        );
    }

    private static string FormatTitle(int last, int next) =>
        string.Create(CultureInfo.InvariantCulture, $"接着{last}年度新开{next}年度档案");

    private static IReadOnlyList<string> ListLeftRegisters(Dossier last, Dossier next) =>
        [
            .. last
                .Registers.Values.Where(register =>
                    register.Records.Count > 0 && !next.Registers.ContainsKey(register.Definition.Key)
                )
                .Select(register => register.Definition.Label),
        ];

    // A year is opened under the packs as they are now; one that the program does not carry keeps its pin.
    private static IReadOnlyList<string> RenewPacks(IReadOnlyList<string> packs) =>
        [
            .. packs.Select(pack =>
                PackPin.ParsePin(pack).Id is var id && PackLibrary.Ids.Contains(id) ? id : pack
            ),
        ];

    // 2024年档案 becomes 2025年档案, in the same place.
    private static string NameNextFolder(string folder, int year)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var (name, next) = (Path.GetFileName(full), (year + 1).ToString(CultureInfo.InvariantCulture));
        var written = WrittenYear(year.ToString(CultureInfo.InvariantCulture));
        return Path.Combine(
            Path.GetDirectoryName(full) ?? full,
            written.IsMatch(name) ? written.Replace(name, next) : $"{name}-{next}"
        );
    }

    private static Regex WrittenYear(string year) =>
        new(
            $"(?<![0-9]){year}(?![0-9])",
            RegexOptions.CultureInvariant,
            TimeSpan.FromMilliseconds(PatternMilliseconds)
        );
}

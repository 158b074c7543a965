using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Packs.Definitions.Duties;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>Indicators of the packs' library that a unit chooses.</summary>
/// <param name="Keys">Of the library.</param>
public sealed record ChooseIndicatorsRequest(DossierId Folder, IReadOnlyList<string> Keys, DateTimeOffset At);

/// <summary>An indicator of the library, as a unit sees it.</summary>
/// <param name="ClassLabel">数量指标</param>
/// <param name="IsTaken">Whether the dossier has one of this name already.</param>
public sealed record LibraryEntry(string Key, LibraryIndicator Indicator, string ClassLabel, bool IsTaken);

/// <summary>Lists the library of indicators, and takes what was chosen into the targets.</summary>
public static class ChooseIndicators
{
    /// <summary>The library in the order of classes, those of one class by their work.</summary>
    public static IReadOnlyList<LibraryEntry> ListLibrary(OpenDossier open)
    {
        var classes = open.Pack.Indicators.Classes.SelectMany(one => one.Children).ToList();
        var names = open.Dossier.Targets.All.Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from entry in open.Pack.IndicatorLibrary
            let at = classes.FindIndex(one => one.Key == entry.Value.Class)
            where at >= 0
            orderby at
            select new LibraryEntry(
                entry.Key,
                entry.Value,
                classes[at].Label,
                names.Contains(entry.Value.Label)
            ),
        ];
    }

    /// <returns>The names of what was taken; what the dossier has already is not taken twice.</returns>
    /// <exception cref="UsageException">Nothing was chosen.</exception>
    public static IReadOnlyList<string> TakeChosen(ChooseIndicatorsRequest request) =>
        request.Keys.Count == 0
            ? throw new UsageException("还没有选指标。请在左边勾选，再点“加进来”。")
            : DossierEdit.RepeatOnConflict(() => TakeOnce(request));

    private static List<string> TakeOnce(ChooseIndicatorsRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var facts = open.Facts.All.Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        var ids = open.Dossier.Targets.All.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var taken = ListLibrary(open)
            .Where(entry => !entry.IsTaken && request.Keys.Contains(entry.Key, StringComparer.Ordinal))
            .Select(entry =>
                entry.Indicator.ToIndicator(
                    FindFreeId(entry.Key, ids),
                    entry.Indicator.Fact is { } fact && facts.Contains(fact)
                )
            )
            .ToList();
        if (taken.Count > 0)
            DossierEdit.SaveChange(
                request.Folder,
                open.Seen,
                new(
                    AddTo(open.Dossier, taken),
                    new($"从指标库选 {taken.Count} 个指标", request.At)
                    {
                        SummaryLines = [.. taken.Select(one => one.Name)],
                    }
                )
            );
        return [.. taken.Select(one => one.Name)];
    }

    private static Dossier AddTo(Dossier dossier, List<Indicator> taken) =>
        dossier with
        {
            Targets = dossier.Targets with { Indicators = [.. dossier.Targets.Indicators, .. taken] },
        };

    private static string FindFreeId(string key, HashSet<string> ids)
    {
        var (id, number) = (key, 1);
        while (!ids.Add(id))
            id = FormattableString.Invariant($"{key}-{++number}");
        return id;
    }
}

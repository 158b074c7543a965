using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Import.Records;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Searching;

/// <summary>Everything in a dossier that people look for: records, figures, indicators, money, evidence and words.</summary>
public static class DossierSearch
{
    /// <summary>How figures are marked among what is found.</summary>
    public const string Figure = "数";

    /// <summary>How evidence is marked among what is found.</summary>
    public const string Evidence = "佐证";

    public static SearchIndex BuildIndex(OpenDossier open) => SearchIndex.FromEntries(ListEntries(open));

    /// <summary>What can be found, in the order in which it is shown.</summary>
    public static IReadOnlyList<SearchEntry> ListEntries(OpenDossier open) =>
        [
            .. ListRecords(open),
            .. open.Dossier.Targets.All.Select(indicator => new SearchEntry(
                "指标",
                "targets",
                indicator.Name,
                $"{indicator.TargetText} {indicator.Basis} {indicator.Verification} {indicator.Deviation} {indicator.Measure}"
            )),
            .. open.Dossier.Ledger.Lines.Select(line => new SearchEntry(
                "账",
                "ledger",
                line.Project ?? line.Kind.ToChineseLabel(),
                $"{line.Functional} {line.Economic} {line.Source.InWords()}"
            )),
            .. open.Dossier.Evidence.Values.Select(file => new SearchEntry(
                Evidence,
                file.Sha256,
                file.Name,
                $"{file.Note} {string.Join(' ', file.Proves)}"
            )),
            .. open.Dossier.Narrative.Select(chapter => new SearchEntry(
                "文字",
                $"narrative/{chapter.Key}.md",
                open.Pack.Report.Chapters.FirstOrDefault(one => one.Key == chapter.Key)?.Title ?? chapter.Key,
                chapter.Value
            )),
            .. open.Facts.All.Select(fact => new SearchEntry(
                Figure,
                fact.Key,
                fact.Label,
                fact.Quantity?.ToChineseText() ?? ""
            )),
        ];

    private static IEnumerable<SearchEntry> ListRecords(OpenDossier open) =>
        from register in open.Dossier.Registers.Values
        let entry = new RecordEntry(register.Definition, open.Pack, open.Dossier.EvidenceNames)
        from record in register.Records.Values
        where !record.Current.IsWithdrawn
        let texts = entry.FormatTexts(record.Current)
        select new SearchEntry(
            register.Definition.Label,
            $"{register.Definition.Key}/{record.Id}",
            register.Definition.Display is [var first, ..]
            && texts.GetValueOrDefault(first) is { Length: > 0 } name
                ? name
                : record.Id,
            string.Join('\n', texts.Values.Where(text => text.Length > 0))
        );
}

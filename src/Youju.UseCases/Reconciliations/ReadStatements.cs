using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Formats;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Packs.Definitions;
using Youju.Reading.LastReports;
using Youju.Reading.Outline;
using Youju.UseCases.Checks;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Reconciliations;

/// <summary>Reads what papers say of a year, and what a dossier says, by the same keys.</summary>
/// <remarks>Nothing is guessed: a figure that a paper states in two ways is none.</remarks>
public static class ReadStatements
{
    private const string PriorCount = "three-public.prior-";
    private const string Count = "three-public.";

    private static readonly AmountColumn[] Columns =
    [
        AmountColumn.Initial,
        AmountColumn.Adjusted,
        AmountColumn.Executed,
    ];

    /// <summary>Reads a published file.</summary>
    /// <param name="pack">An id or a folder; null to choose by the paper.</param>
    /// <returns>Null where nobody knows the year.</returns>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public static StatedYear? ReadFile(SourceFile file, string? pack, CancellationToken cancel)
    {
        var document = DocumentReader.ReadDocument(file, cancel: cancel).Document;
        var text = new ReportText(document, year: null);
        var chosen = new PackChoice(pack).ChoosePack(text).Pack;
        var name = PersonalData.MaskWords(file.Name);
        if (LastReportReader.ReadDocument(document, chosen, name) is not { } read)
            return null;
        return new(
            name,
            read.UnitName?.Value,
            read.Year,
            [.. ListFigures(read, chosen).DistinctBy(figure => figure.Key, StringComparer.Ordinal)]
        )
        {
            Title = PersonalData.MaskWords(ReadTitle(document)),
            Doubts = [.. read.Doubts.Select(NameThisYear)],
        };
    }

    /// <summary>What a dossier says of its year.</summary>
    /// <param name="name">What it is called in the comparison.</param>
    public static StatedYear ReadDossier(OpenDossier open, string name) =>
        new(
            name,
            open.Dossier.Unit.Name,
            open.Dossier.Year,
            [.. ListFigures(open).DistinctBy(figure => figure.Key, StringComparer.Ordinal)]
        );

    private static string NameThisYear(string doubt) =>
        doubt
            .Replace(AmountColumn.PriorAccounts.ToChineseLabel(), "决算数", StringComparison.Ordinal)
            .Replace(AmountColumn.PriorBudget.ToChineseLabel(), "预算数", StringComparison.Ordinal);

    private static string ReadTitle(Document document) =>
        string.Concat(
            ReportYear
                .FindTitleParagraphs(document)
                .Select(paragraph => document.SliceText(paragraph.Span).Trim())
        );

    // What the next year's ledger calls last year's is the paper's own year.
    private static IEnumerable<StatedFigure> ListFigures(LastReport read, Pack pack)
    {
        foreach (var stated in read.Amounts)
        {
            var column =
                stated.Column == AmountColumn.PriorAccounts ? AmountColumn.Executed : AmountColumn.Initial;
            yield return CreateAmount(pack, stated.Key, column, stated.Amount, stated.Source);
        }

        foreach (var (key, stated) in read.Counts)
            yield return new(
                key.StartsWith(PriorCount, StringComparison.Ordinal) ? Count + key[PriorCount.Length..] : key,
                pack.LastReport.Counts.GetValueOrDefault(key)?.Names is [var name, ..] ? name : key,
                Interval.FromExactValue(stated.Value),
                stated.Value.ToString(CultureInfo.InvariantCulture),
                stated.Source
            );
    }

    private static IEnumerable<StatedFigure> ListFigures(OpenDossier open)
    {
        var figures = new LedgerFigures(open.Dossier.Ledger);
        foreach (var key in open.Pack.Ledger.Items.Keys)
        foreach (var column in Columns)
            if (figures.FindAmount(key, column) is { } amount)
                yield return CreateAmount(open.Pack, key, column, amount, "收支账");
        foreach (var fact in open.Facts.All)
            if (
                (
                    fact.Key.StartsWith("staff.", StringComparison.Ordinal)
                    || fact.Key.StartsWith(Count, StringComparison.Ordinal)
                ) && fact.Quantity is { } quantity
            )
                yield return new(fact.Key, fact.Label, quantity.Interval, quantity.ToChineseText(), "档案");
    }

    private static StatedFigure CreateAmount(
        Pack pack,
        string key,
        AmountColumn column,
        Amount amount,
        string place
    )
    {
        var item = FindWhole(pack, key);
        return new(
            DossierKey.FromAmount(item, column).ToString(),
            $"{pack.Ledger.ToChineseLabel(item)}（{NameColumn(column)}）",
            amount.Interval,
            amount.Value.ToString(),
            place
        );
    }

    // 支出决算表·本年支出合计 is 本年支出合计, whichever of both a paper states.
    private static string FindWhole(Pack pack, string key) =>
        pack
            .Ledger.Items.Where(item =>
                item.Value.Cell == key && item.Value.CellPartOf is null && item.Value.Whole is null
            )
            .Select(item => item.Key)
            .FirstOrDefault(key);

    // A budget has no accounts yet, and accounts tell the budget only beside them.
    private static string NameColumn(AmountColumn column) =>
        column switch
        {
            AmountColumn.Initial => "预算数",
            AmountColumn.Executed => "决算数",
            _ => column.ToChineseLabel(),
        };
}

using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Reading.Papers;

namespace Youju.Import.Indicators;

/// <summary>Brings one sheet of indicators, our form or a published 绩效目标表 or 自评表, into the targets.</summary>
internal sealed class TargetSheet
{
    private const int MostIndicators = 5000;

    private static readonly IReadOnlyDictionary<string, FieldValue> Nothing =
        new Dictionary<string, FieldValue>();

    private readonly WorkbookSheet sheet;
    private readonly SheetHeader header;
    private readonly Pack pack;
    private readonly ImportRequest request;
    private readonly Dossier dossier;
    private readonly TableOpening opening;
    private readonly SheetDrafts drafts;
    private readonly KnownFacts facts;
    private readonly IndicatorRows reader;
    private readonly TargetsBuilder builder;
    private readonly List<string> warnings = [];

    public TargetSheet(
        WorkbookSheet sheet,
        SheetHeader head,
        Pack pack,
        ImportRequest request,
        Dossier dossier
    )
    {
        (this.sheet, this.header, this.pack, this.request, this.dossier) = (
            sheet,
            head,
            pack,
            request,
            dossier
        );
        opening = TableOpening.FromHeader(head);
        drafts = new(
            new TargetRows(sheet, head, pack.Imports, dossier.Year).ReadSheet(),
            head,
            pack,
            request
        );
        builder = new(dossier.Targets);
        facts = new(() => dossier.ComputeFacts(pack.ListFormulas(dossier.Ledger)), () => builder.Targets);
        reader = new(head.Register, pack, facts);
    }

    /// <exception cref="ImportException">A required column is missing, or another indicator would lose
    /// the value it is bound to.</exception>
    public ImportResult ImportSheet()
    {
        if ((opening.Year ?? PaperYears.FindYearOfName(request.FileName)) is { } year && year != dossier.Year)
            return SheetYear.LeaveOut(dossier, sheet, year);
        var canUpdate = header.FindColumn(ColumnTarget.Id) is not null && dossier.Targets.All.Any();
        if (!canUpdate && drafts.MissingColumns is { Length: > 0 } missing)
            throw new ImportException(
                $"工作表“{sheet.Name}”缺少必填列：{missing}。请在表里补上，或用 --map 列=字段 写明哪一列是它。"
            );
        ImportRows();
        CheckBoundFacts(builder.Targets);
        var told = drafts.DescribeCounts(
            string.Create(
                CultureInfo.InvariantCulture,
                $"绩效指标：新增 {builder.Added} 个，更新 {builder.Updated} 个，未变 {builder.Unchanged} 个"
            )
        );
        return new(dossier with { Targets = builder.Targets }, [told, .. header.DescribeRenamedColumns()])
        {
            Warnings =
            [
                .. header.DescribeUnknownColumns(sheet.Name, pack, isKept: false),
                .. reader.Doubts,
                .. warnings.Distinct(),
            ],
            Rejected = drafts.Rejected,
            HasKnownSheets = true,
        };
    }

    private void ImportRows()
    {
        foreach (var (at, draft) in drafts.ReadDrafts().Index())
        {
            if (at >= MostIndicators)
                throw new ImportException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"工作表“{sheet.Name}”超过 {MostIndicators} 行，不像一个单位的绩效指标。请核对文件。"
                    )
                );
            ImportRow(draft);
        }
    }

    private void ImportRow(DraftRecord draft)
    {
        var project = (draft.Values.GetValueOrDefault(IndicatorKeys.Project) as TextValue)?.Text
            ?? opening.Project;
        var name = (draft.Values.GetValueOrDefault(IndicatorKeys.Name) as TextValue)?.Text ?? "";
        var found = builder.FindMatches(draft.Id, project, name);
        var before = found is [var one] ? one : null;
        var known = before?.Indicator.Id
            ?? (draft.Id.Length > 0 ? draft.Id : builder.AssignId(project, name));
        if (found.Count > 1)
            RejectRow(
                draft,
                $"有 {found.Count} 个指标叫“{name}”，分不清是哪一个，请写编号：{string.Join("、", found.Select(same => same.Indicator.Id))}"
            );
        else if (builder.FindEarlierRow(known, draft.Row.Number) is { } earlier)
            RejectRow(draft, $"与第{earlier}行是同一个指标，请只留一行");
        else
            ImportIndicator(draft, known, before, project ?? before?.Project);
    }

    private void ImportIndicator(DraftRecord draft, string id, PlacedIndicator? before, string? project)
    {
        var row = new IndicatorDraft(
            header,
            draft,
            before is null ? Nothing : IndicatorValues.FromIndicator(before, pack.Indicators.Classes)
        );
        var note = string.Create(
            CultureInfo.InvariantCulture,
            $"导入 {request.FileName}（{sheet.Name} 第{draft.Row.Number}行）"
        );
        RefuseUnread(row);
        if (
            reader.ReadIndicator(row, id, before?.Indicator, note) is not { } indicator
            || row.Reasons.Count > 0
        )
        {
            drafts.RejectRow(draft.Row, row.Reasons);
            return;
        }

        builder.AddOrUpdate(new(project, indicator));
        CollectWarnings(row, indicator, project);
    }

    // A row of our own form is what a person has written of one indicator: what cannot be read of it is asked, not left out.
    private void RefuseUnread(IndicatorDraft row)
    {
        var isOwn = header.FindColumn(ColumnTarget.Id) is not null;
        foreach (var (cell, field) in row.ListUnread())
        {
            if (pack.Papers.IsEmptyCell(cell.Words) && !(isOwn && cell.Words.Any(char.IsLetter)))
                continue;
            var expected =
                field.Type == FieldType.Choice
                    ? $"应为下列之一：{string.Join("、", field.Choices.Select(choice => choice.Label))}"
                    : "应为数字";
            if (isOwn)
                row.RejectCell<Indicator>(field.Key, expected);
            else
                warnings.Add(
                    $"{WorkbookCell.FormatAddress(cell.Column, row.Row.Number)}“{cell.Words}”{expected}，没有记下；请在“指标”页补“{field.Label}”。"
                );
        }
    }

    private void RejectRow(DraftRecord draft, string reason) =>
        drafts.RejectRow(
            draft.Row,
            [string.Create(CultureInfo.InvariantCulture, $"第{draft.Row.Number}行{reason}")]
        );

    /// <summary>Notes what was taken and yet does not fit together.</summary>
    private void CollectWarnings(IndicatorDraft row, Indicator indicator, string? project)
    {
        if (project is not null && !ProjectNames.FromDossier(dossier).Contains(project))
            warnings.Add(
                $"收支账里没有项目“{project}”，指标已导入；项目名称要与收支账一致才能生成它的自评表。"
            );
        if (indicator.Weight == 0)
            warnings.Add($"指标“{indicator.Name}”没有分值，记作 0，请补。");
        if (
            indicator.Actual is BoundActual bound
            && row.ReadCellText(IndicatorKeys.Actual) is { } words
            && facts.FindFact(bound.Fact)?.Quantity is { } known
            && reader.DisagreesWithFact(row, words, indicator, known)
        )
            warnings.Add(
                $"指标“{indicator.Name}”表上的完成值是“{words}”，数据项 {bound.Fact} 是 {known.ToChineseText()}；仍取数据项，请核对台账。"
            );
    }

    // What was entered with an indicator is a fact for others.
    private void CheckBoundFacts(Targets after)
    {
        var gone = dossier
            .Targets.Entered.Select(fact => fact.Key)
            .Except(after.Entered.Select(fact => fact.Key))
            .ToHashSet(StringComparer.Ordinal);
        if (
            after.All.FirstOrDefault(indicator =>
                indicator.Actual is BoundActual bound && gone.Contains(bound.Fact)
            ) is
            { } lost
        )
            throw new ImportException(
                $"指标“{lost.Name}”（{lost.Id}）的完成值取自 {((BoundActual)lost.Actual!).Fact}，导入后就没有这个数了，没有导入。请保留那个指标手工填报的完成值，或先改“{lost.Name}”的数据项。"
            );
    }
}

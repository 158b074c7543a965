using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Text.Yaml;

namespace Youju.Import.Indicators;

/// <summary>Brings what people judged of the common indicators into the targets.</summary>
internal sealed class CommonSheet(WorkbookSheet sheet, SheetHeader head, Pack pack, ImportRequest request)
{
    private readonly SheetDrafts drafts = new(sheet, head, pack, request);
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);
    private int changed;

    /// <summary>The cells of a common indicator's row in the form.</summary>
    public static IReadOnlyDictionary<string, FieldValue> CreateCellValues(
        CommonIndicator row,
        JudgedActual? judged
    ) =>
        new Dictionary<string, FieldValue>(
            IndicatorValues.FromIndicator(new(null, row.ToIndicator(judged) with { Actual = judged }), []),
            StringComparer.Ordinal
        )
        {
            [IndicatorKeys.Standard] = new TextValue(row.Standard),
        };

    public ImportResult ImportInto(Dossier dossier)
    {
        var common = dossier.Targets.Common.ToDictionary(StringComparer.Ordinal);
        foreach (var draft in drafts.ReadDrafts())
            ImportRow(draft, common);
        var told = drafts.DescribeCounts(
            string.Create(CultureInfo.InvariantCulture, $"共性指标：更新 {changed} 处")
        );
        return new(
            changed == 0 ? dossier : dossier with { Targets = dossier.Targets with { Common = common } },
            [told]
        )
        {
            Rejected = drafts.Rejected,
            HasKnownSheets = true,
        };
    }

    private void ImportRow(DraftRecord draft, Dictionary<string, JudgedActual> common)
    {
        var name = (draft.Values.GetValueOrDefault(IndicatorKeys.Name) as TextValue)?.Text;
        var row = pack.Indicators.Common.FirstOrDefault(one => one.Id == draft.Id)
            ?? pack.Indicators.Common.FirstOrDefault(one => one.Name == name);
        if (row is null)
            RejectRow(
                draft,
                $"“{name}”不是共性指标。{StrictYaml.SuggestWords(name ?? "", [.. pack.Indicators.Common.Select(one => one.Name)])}"
            );
        else if (!rowOf.TryAdd(row.Id, draft.Row.Number))
            RejectRow(
                draft,
                string.Create(CultureInfo.InvariantCulture, $"与第{rowOf[row.Id]}行是同一个指标，请只留一行")
            );
        else
            ImportJudgement(draft, row, common);
    }

    private void ImportJudgement(
        DraftRecord draft,
        CommonIndicator row,
        Dictionary<string, JudgedActual> common
    )
    {
        var before = common.GetValueOrDefault(row.Id);
        var cells = new IndicatorDraft(head, draft, CreateCellValues(row, before));
        if (
            !cells.IsAnyChanged(
                IndicatorKeys.Attainment,
                IndicatorKeys.Score,
                IndicatorKeys.Explanation,
                IndicatorKeys.Evidence
            )
        )
            return;
        if (!cells.HasValue(IndicatorKeys.Attainment))
            cells.RejectCell<string>(IndicatorKeys.Attainment, "必填：写了得分或理由，也要选评定");
        else if (
            CreateReader(cells)
                .ReadActual(row.ToIndicator(null) with { Direction = TargetDirection.Qualitative }, before)
            is JudgedActual judged
        )
            StoreJudgement(row.Id, judged, common);
        if (cells.Reasons.Count > 0)
            drafts.RejectRow(draft.Row, cells.Reasons);
    }

    // No value of a judged indicator is taken from a fact.
    private ActualReader CreateReader(IndicatorDraft cells) =>
        new(
            cells,
            new(new FigureReader(pack.Figures)),
            pack.Scoring?.Qualitative ?? new(),
            new KnownFacts(
                () => throw new InvalidOperationException("A judgement names no fact."),
                () => new Targets()
            ),
            ""
        );

    private void StoreJudgement(string id, JudgedActual judged, Dictionary<string, JudgedActual> common)
    {
        if (judged == common.GetValueOrDefault(id))
            return;
        common[id] = judged with { IsIllustrative = false };
        changed++;
    }

    private void RejectRow(DraftRecord draft, string reason) =>
        drafts.RejectRow(
            draft.Row,
            [string.Create(CultureInfo.InvariantCulture, $"第{draft.Row.Number}行{reason}")]
        );
}

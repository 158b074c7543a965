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
internal sealed class CommonSheet(WorkbookSheet sheet, SheetHead head, Pack pack, ImportRequest request)
{
    private readonly SheetDrafts drafts = new(sheet, head, pack, request);
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);
    private int changed;

    /// <summary>The cells of a common indicator's row in the form.</summary>
    public static IReadOnlyDictionary<string, FieldValue> Values(CommonIndicator row, JudgedActual? judged) =>
        new Dictionary<string, FieldValue>(
            IndicatorValues.Of(new(null, row.ToIndicator(judged) with { Actual = judged }), []),
            StringComparer.Ordinal
        )
        {
            [IndicatorKeys.Standard] = new TextValue(row.Standard),
        };

    public ImportResult Take(Dossier dossier)
    {
        var common = dossier.Targets.Common.ToDictionary(StringComparer.Ordinal);
        foreach (var draft in drafts.Read())
            Take(draft, common);
        var told = drafts.Count(string.Create(CultureInfo.InvariantCulture, $"共性指标：更新 {changed} 处"));
        return new(
            changed == 0 ? dossier : dossier with { Targets = dossier.Targets with { Common = common } },
            [told]
        )
        {
            Rejected = drafts.Rejected,
            IsAnything = true,
        };
    }

    private void Take(DraftRecord draft, Dictionary<string, JudgedActual> common)
    {
        var name = (draft.Values.GetValueOrDefault(IndicatorKeys.Name) as TextValue)?.Text;
        var row = pack.Indicators.Common.FirstOrDefault(one => one.Id == draft.Id)
            ?? pack.Indicators.Common.FirstOrDefault(one => one.Name == name);
        if (row is null)
            Reject(
                draft,
                $"“{name}”不是共性指标。{StrictYaml.Advice(name ?? "", [.. pack.Indicators.Common.Select(one => one.Name)])}"
            );
        else if (!rowOf.TryAdd(row.Id, draft.Row.Number))
            Reject(
                draft,
                string.Create(CultureInfo.InvariantCulture, $"与第{rowOf[row.Id]}行是同一个指标，请只留一行")
            );
        else
            Judge(draft, row, common);
    }

    private void Judge(DraftRecord draft, CommonIndicator row, Dictionary<string, JudgedActual> common)
    {
        var before = common.GetValueOrDefault(row.Id);
        var cells = new IndicatorDraft(head, draft, Values(row, before));
        if (
            !cells.IsAnyNew(
                IndicatorKeys.Attainment,
                IndicatorKeys.Score,
                IndicatorKeys.Explanation,
                IndicatorKeys.Evidence
            )
        )
            return;
        if (!cells.Has(IndicatorKeys.Attainment))
            cells.Refuse<string>(IndicatorKeys.Attainment, "必填：写了得分或理由，也要选评定");
        else if (
            Reader(cells).Read(row.ToIndicator(null) with { Direction = Direction.Qualitative }, before)
            is JudgedActual judged
        )
            Put(row.Id, judged, common);
        if (cells.Reasons.Count > 0)
            drafts.Reject(draft.Row, cells.Reasons);
    }

    // No value of a judged indicator is taken from a fact.
    private ActualReader Reader(IndicatorDraft cells) =>
        new(
            cells,
            new(new FigureReader(pack.Figures)),
            pack.Scoring?.Qualitative ?? new(),
            () => throw new InvalidOperationException("A judgement names no fact."),
            ""
        );

    private void Put(string id, JudgedActual judged, Dictionary<string, JudgedActual> common)
    {
        if (judged == common.GetValueOrDefault(id))
            return;
        common[id] = judged with { IsIllustrative = false };
        changed++;
    }

    private void Reject(DraftRecord draft, string reason) =>
        drafts.Reject(
            draft.Row,
            [string.Create(CultureInfo.InvariantCulture, $"第{draft.Row.Number}行{reason}")]
        );
}

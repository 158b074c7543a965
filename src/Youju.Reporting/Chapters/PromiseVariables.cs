using DotLiquid;
using Youju.Domain.Registers;
using Youju.Packs.Definitions.Reports;

namespace Youju.Reporting.Chapters;

/// <summary>What became of last year's measures; one that nobody answered is a gap.</summary>
internal sealed class PromiseVariables(Composition composition)
{
    public List<Hash>? ListPromises()
    {
        if (
            composition.Pack.Report.Promises is not { } promises
            || composition.Dossier.Registers.GetValueOrDefault(promises.Register) is not { } register
        )
            return null;
        foreach (
            var record in register.Records.Values.Where(record =>
                !record.Current.IsWithdrawn && record.Current[promises.Answer] is null
            )
        )
            composition.Gaps.Add(
                $"上年措施“{FormatRecordName(record, promises)}”没有写落实情况（台账“{register.Definition.Label}”记录“{record.Id}”）"
            );
        return ReportVariables.ListLabelled(composition.Themes.WriteSentences(promises.Theme));
    }

    private static string FormatRecordName(Record record, PromiseSource promises) =>
        record.Current[promises.Measure] is { } measure ? FieldText.FormatValue(measure) : record.Id;
}

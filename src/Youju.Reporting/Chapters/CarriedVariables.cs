using Youju.Domain.Registers;
using Youju.Reporting.Sources;
using Youju.Reporting.Templates;

namespace Youju.Reporting.Chapters;

/// <summary>Work that goes on into the next year, by the state it is in; what is not finished is never told as finished.</summary>
internal static class CarriedVariables
{
    public static List<TemplateNames>? ListCarriedWork(Composition composition) =>
        ReportVariables.ToListOrNull(
            from register in composition.Dossier.Registers.Values
            where register.Definition.Key != composition.Pack.Report.Promises?.Register
            from state in register.Definition.States
            where state.IsCarried
            let records = RecordCountSource.ListRecords(register, state.Key)
            from name in NameRecords(composition, register.Definition, state.Key, records)
            select new TemplateNames { ["name"] = name, ["state"] = state.Label }
        );

    // Hundreds of places of a census are one matter and a number.
    private static IEnumerable<string> NameRecords(
        Composition composition,
        RegisterDefinition register,
        string state,
        IReadOnlyList<Record> records
    ) =>
        records.Count > composition.Pack.Report.Telling.Most
            ? [register.Label + composition.FormatFigure(RecordCountSource.FormatKey(register.Key, state))]
            : records.Select(record => FormatRecordName(composition, register, record));

    // Two columns tell records of one name apart: what was applied for, and who applied.
    private static string FormatRecordName(
        Composition composition,
        RegisterDefinition register,
        Record record
    ) =>
        string.Concat(
            from key in register.Display.Take(2).Reverse()
            where register.FindField(key) is { Type: FieldType.Text }
            let value = record.Current[key]
            where value is TextValue && !record.Current.IsStartOfAnotherText(key)
            select composition.QuoteText(FieldText.FormatValue(value), $"{register.Key}/{record.Id}/{key}")
        );
}

using Youju.Domain.Registers;
using Youju.Reporting.Templates;

namespace Youju.Reporting.Chapters;

/// <summary>Work that goes on into the next year, by the state it is in; what is not finished is never told as finished.</summary>
internal static class CarriedVariables
{
    public static List<TemplateNames>? ListCarriedWork(Composition composition) =>
        ReportVariables.ToListOrNull(
            from register in composition.Dossier.Registers.Values
            where register.Definition.Key != composition.Pack.Report.Promises?.Register
            from record in register.Records.Values
            where !record.Current.IsWithdrawn
            let state = register.Definition.States.FirstOrDefault(state => state.Key == record.Current.State)
            where state is { IsCarried: true }
            select new TemplateNames
            {
                ["name"] = FormatRecordName(composition, register.Definition, record),
                ["state"] = state.Label,
            }
        );

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

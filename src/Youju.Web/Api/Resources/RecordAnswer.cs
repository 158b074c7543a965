using System.Globalization;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Web.Dossiers;

namespace Youju.Web.Api.Resources;

/// <summary>Records as programs get them: what stands in a field as people write it, and its value beside it.</summary>
internal sealed class RecordAnswer(DossierView view, Register register)
{
    private const string Day = "yyyy-MM-dd";

    private readonly RecordEntry entry = new(
        register.Definition,
        view.Open.Pack,
        view.Open.Dossier.EvidenceNames
    );

    private readonly ProvedRecords proved = new(view.Open.Dossier, register.Definition.Key);

    public object DescribeRecord(Record record)
    {
        var current = record.Current;
        var texts = entry.FormatTexts(current);
        return new
        {
            id = record.Id,
            version = current.Number,
            state = current.State,
            withdrawn = current.IsWithdrawn,
            recordedAt = current.RecordedAt,
            recordedBy = current.RecordedBy,
            illustrative = current.Illustrative,
            proofs = proved.CountProofs(record),
            problems = view
                .Open.Faults.FindProblems(register.Definition, record)
                .Select(problem => new { field = problem.Field, message = problem.Message }),
            fields = register.Definition.Fields.ToDictionary(
                field => field.Key,
                field => current[field.Key] is { } value ? DescribeValue(value, texts[field.Key]) : null,
                StringComparer.Ordinal
            ),
        };
    }

    // What is not known is null, and never a zero.
    private static object DescribeValue(FieldValue value, string text) =>
        value switch
        {
            MoneyValue { Money: var money } => new
            {
                text,
                value = money.Yuan,
                unit = "元",
            },
            NumberValue { Quantity: var soft } => DescribeNumber(soft, text),
            DateValue { Date: var date } => new { text, date = FormatDay(date) },
            DateRangeValue range => new
            {
                text,
                first = FormatDay(range.First),
                last = FormatDay(range.Last),
            },
            ReferenceValue { RecordId: var id } => new { text, record = id },
            EvidenceValue evidence => new
            {
                text,
                sha256 = evidence.Sha256,
                page = evidence.Page,
            },
            TextValue { Text: var key } when key != text => new { text, key },
            _ => new { text },
        };

    private static object DescribeNumber(SoftQuantity soft, string text)
    {
        var interval = soft.Quantity.Interval;
        return new
        {
            text,
            value = soft.Value,
            low = WithinBounds(interval.Low),
            high = WithinBounds(interval.High),
            unit = soft.Unit.Symbol,
            method = soft.Method,
            source = soft.Source,
        };
    }

    private static decimal? WithinBounds(decimal end) =>
        end is > -Interval.Unbounded and < Interval.Unbounded ? end : null;

    private static string FormatDay(DateOnly date) => date.ToString(Day, CultureInfo.InvariantCulture);
}

namespace Youju.Domain.Registers;

public enum FilterKind
{
    Is,
    IsNot,
    AtLeast,
    Present,
    Missing,
}

/// <summary>Which records a measure takes.</summary>
/// <param name="Field">A field's key, or <c>state</c>.</param>
/// <param name="Values">What the field may be: choice keys, texts, or one number for <see cref="FilterKind.AtLeast"/>.</param>
public sealed record FieldFilter(string Field, FilterKind Kind, params IReadOnlyList<string> Values)
{
    public const string StateField = "state";

    public bool MatchesVersion(RecordVersion version) =>
        Kind switch
        {
            FilterKind.Is => ReadFieldText(version) is { } text && Values.Contains(text),
            FilterKind.IsNot => ReadFieldText(version) is not { } text || !Values.Contains(text),
            FilterKind.AtLeast => ReadFieldNumber(version[Field]) >= Bound,
            FilterKind.Present => ReadFieldText(version) is not null,
            FilterKind.Missing => ReadFieldText(version) is null,
            _ => throw new InvalidOperationException($"No filter is defined for {Kind}."),
        };

    private decimal Bound => decimal.Parse(Values[0], System.Globalization.CultureInfo.InvariantCulture);

    private string? ReadFieldText(RecordVersion version) =>
        Field == StateField ? version.State
        : version[Field] is { } value ? FieldText.FormatValue(value)
        : null;

    private static decimal? ReadFieldNumber(FieldValue? value) =>
        value switch
        {
            NumberValue number => number.Quantity.Value,
            MoneyValue { Money: var money } => money.Yuan,
            _ => null,
        };
}

using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Domain.Dossiers;

/// <summary>Which unit is meant, whatever it is called this year.</summary>
/// <param name="Value">Letters, digits and hyphens; empty for none.</param>
public readonly record struct UnitId(string Value) : IParsable<UnitId>
{
    private const int MostLetters = 64;
    private const int DigestLetters = 12;

    /// <summary>Whether it can stand in file names and addresses as it is.</summary>
    public bool IsWellFormed =>
        Value is { Length: > 0 and <= MostLetters }
        && Value.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')
        && Value[0] != '-';

    /// <summary>The id of a unit that has been given none: the same name gives the same id on every desk.</summary>
    public static UnitId FromName(string name)
    {
        var letters = string.Concat(name.Where(sign => !char.IsWhiteSpace(sign)))
            .Normalize(NormalizationForm.FormKC);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)));
        return new($"unit-{digest[..DigestLetters]}");
    }

    public static UnitId Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UnitId result)
    {
        result = new(s ?? "");
        return s is { Length: > 0 };
    }

    public override string ToString() => Value;
}

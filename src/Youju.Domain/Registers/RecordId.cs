using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Domain.Registers;

/// <summary>The ids that records get where nobody gives one: <c>events-0012-k3f9q</c>.</summary>
/// <remarks>
/// The number keeps them in order; the letters come from what was recorded and from where. Two desks that go on counting from
/// one copy never give one id to two records, and two that read the same row give the same. See docs/decisions/013.
/// </remarks>
public static class RecordId
{
    private const int Letters = 5;
    private const int BitsOfLetter = 5;
    private const int MostNumber = 10_000_000;

    // Without i, l, o and u, which are taken for others when read aloud or written by hand.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string FormatId(string register, int number, RecordVersion first)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{register}-{number:0000}-{DigestLetters(register, first)}"
        );
    }

    /// <summary>The number in an id that was given here, with letters or, as once, without; 0 in any other.</summary>
    public static int ParseNumber(string register, string id)
    {
        if (!id.StartsWith(register + "-", StringComparison.Ordinal))
            return 0;
        var digits = id[(register.Length + 1)..].Split('-')[0];
        return
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < MostNumber
            ? number
            : 0;
    }

    // When it was recorded does not count: the same row is the same record on every desk.
    private static string DigestLetters(string register, RecordVersion first)
    {
        var parts = first
            .Values.Select(value => $"{value.Key}={FieldText.FormatValue(value.Value)}")
            .Prepend(first.State ?? "")
            .Prepend(first.RecordedBy)
            .Prepend(register);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
        return string.Concat(
            Enumerable.Range(0, Letters).Select(at => Alphabet[hash[at] & ((1 << BitsOfLetter) - 1)])
        );
    }
}

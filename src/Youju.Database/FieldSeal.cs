using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Database;

/// <summary>One hash over several fields, each with its length, so that no two rows are written alike.</summary>
internal static class FieldSeal
{
    // A field that is missing is none that is empty.
    private const string Missing = "-\n";

    public static string HashFields(IEnumerable<string?> fields)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
            if (field is null)
                text.Append(Missing);
            else
                text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

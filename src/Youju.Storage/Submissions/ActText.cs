using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Youju.Domain.Submissions;
using Youju.Storage.Files;

namespace Youju.Storage.Submissions;

/// <summary>Acts as text: one line of JSON each, as tables, archives and exchanges keep them.</summary>
public static class ActText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>An act as one line.</summary>
    public static string FormatAct(SubmissionAct act) => JsonSerializer.Serialize(act, Options);

    /// <summary>The hash of an act as it was written.</summary>
    public static string HashAct(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Reads what was written.</summary>
    /// <exception cref="DossierException">It is no act that this program knows.</exception>
    public static SubmissionAct ParseAct(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<SubmissionAct>(text, Options) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new DossierException("报送记录里有这一版程序看不懂的内容，请用新版程序打开。数据没有动。");
        }
    }
}

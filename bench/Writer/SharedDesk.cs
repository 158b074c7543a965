using Youju.Storage.Files;

namespace Youju.Writer;

/// <summary>One of several that write into the same dossier: it says every write that was acknowledged and every refusal.</summary>
internal sealed class SharedDesk(WrittenDossier dossier, string desk)
{
    public int WriteAll(int count) => WriteAllAsync(count).GetAwaiter().GetResult();

    private async Task<int> WriteAllAsync(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            try
            {
                await dossier.SaveDeskAsync(desk, number).ConfigureAwait(false);
                Say($"! {number}");
            }
            catch (DossierException refused)
            {
                Say($"- {number} {refused.Message.ReplaceLineEndings(" ")}");
            }
        }

        return 0;
    }

    private static void Say(string words)
    {
        Console.Out.Write(words + "\n");
        Console.Out.Flush();
    }
}

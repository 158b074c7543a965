using CsCheck;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

public sealed class DossierDigestTests
{
    [Fact]
    public void Equal_dossiers_have_equal_digests_and_a_word_more_another_one() =>
        Dossiers.Any.Sample(dossier =>
        {
            var changed = dossier with
            {
                Narrative = dossier.Narrative.SetItem(
                    "problems",
                    dossier.Narrative.GetValueOrDefault("problems") + "。"
                ),
            };

            return DossierDigest.ComputeSha256(dossier) == DossierDigest.ComputeSha256(dossier with { })
                && DossierDigest.ComputeSha256(dossier) != DossierDigest.ComputeSha256(changed);
        });
}

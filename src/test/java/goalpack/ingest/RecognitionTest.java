package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.ticket.Profile;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each vendor is told from every other by its headers. */
class RecognitionTest {
    @TempDir
    Path folder;

    @Test
    void everyVendorIsToldFromEveryOtherByWhatTellsIt() {
        Map<String, String> mistaken = new TreeMap<>();
        for (Profile profile : ProfileFiles.BUILT_IN) {
            List<String> headers =
                    profile.recognisedBy().stream().map(List::getFirst).toList();
            if (!headers.isEmpty()) {
                List<Candidate> ranked = Candidate.ranked(headers, ProfileFiles.BUILT_IN);
                boolean sure = ranked.getFirst().profile().equals(profile)
                        && ranked.getFirst().isLikely()
                        && ranked.getFirst().isClearlyBetterThan(ranked.get(1));
                if (!sure) {
                    mistaken.put(profile.name(), ranked.getFirst().profile().name());
                }
            }
        }
        assertEquals(Map.of(), mistaken);
    }

    @Test
    void onlyTheGenericProfileIsNeverTakenByItself() {
        Set<String> silent = new TreeSet<>();
        ProfileFiles.BUILT_IN.stream()
                .filter(profile -> profile.recognisedBy().isEmpty())
                .forEach(profile -> silent.add(profile.name()));
        assertEquals(Set.of("generic"), silent);
    }

    @Test
    void everyStatusWordHasAMeaning() {
        for (Profile profile : ProfileFiles.BUILT_IN) {
            profile.vocabularies().getOrDefault(TicketKey.STATUS, Map.of()).values().stream()
                    .filter(word -> !Set.of("spam", "deleted", "merged", "test").contains(word))
                    .forEach(word -> assertTrue(TicketStatus.of(word).isPresent(), profile.name() + " " + word));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "glpi | ID;Titre;Statut;Date d'ouverture;Dernière modification;Priorité;Demandeur;Attribué à Technicien",
                "jira | Zusammenfassung;Vorgangsschlüssel;Vorgangs-ID;Vorgangstyp;Status;Zugewiesene Person;Autor;Erstellt;Erledigt",
                "jira | Resumo;Chave da item;ID da item;Tipo de item;Status;Responsável;Relator;Criado",
                "servicenow | Number;Opened;Short description;State;Assigned to",
                "redmine | #;Projekt;Tracker;Status;Priorität;Thema;Autor;Zugewiesen an;Aktualisiert;Angelegt",
                "redmine | #;Proje;İş tipi;Durum;Öncelik;Konu;Oluşturan;Atanan;Güncellenme;Oluşturulma",
                "otrs | Ticket#;Alter;Erstellt;Status;Priorität;Queue;Sperre;Besitzer;Kundennummer",
                "freshdesk | Ticket ID;Subject;Status;Priority;Source;Agent;Group;Created time;Resolved time;Initial response time"
            })
    void aVendorIsKnownInItsLanguages(String vendor, String headers) {
        Candidate best = Candidate.ranked(List.of(headers.split(";", -1)), ProfileFiles.BUILT_IN)
                .getFirst();
        assertEquals(vendor, best.profile().name());
        assertTrue(best.isLikely(), best.toString());
    }

    @Test
    void whatShowsAVendorAndWhatIsMissingIsTold() {
        Candidate best = Candidate.ranked(
                        List.of("Ticket ID", "Ticket name", "Pipeline", "Create date", "Ticket owner"),
                        ProfileFiles.BUILT_IN)
                .getFirst();
        assertEquals("hubspot", best.profile().name());
        assertEquals(71, best.percent());
        assertEquals(List.of("Ticket ID", "Ticket name", "Pipeline", "Create date", "Ticket owner"), best.found());
        assertEquals(List.of("Ticket status", "Close date"), best.missing());
    }

    @Test
    void theProfileThatReadsAnythingIsNamedForWhatNobodyIsKnownToWrite() {
        assertEquals(
                "created_at, status, team, ticket_id",
                Desk.in(folder)
                        .with("x.csv", "incident_id,created_date,status,assigned_team", "1,2026-05-04 09:00,open,Dock")
                        .problem()
                        .arguments()
                        .get("generic"));
    }
}

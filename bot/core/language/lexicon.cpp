#include "bot/core/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <unordered_set>

namespace bot::core::language {
namespace {

using Words = std::unordered_set<std::string_view>;

/// `list` lives as long as the program.
Words words_of(std::string_view list) {
    Words words;
    while (!list.empty()) {
        const auto begin = list.find_first_not_of(" \n");
        if (begin == std::string_view::npos)
            break;
        const auto end = std::min(list.find_first_of(" \n", begin), list.size());
        words.insert(list.substr(begin, end - begin));
        list.remove_prefix(end);
    }
    return words;
}

constexpr std::string_view machines = R"(
agents alarms alerts apis apps backups boxes brokers browsers buckets caches certificates checks
clients clusters collectors connections consumers containers controllers copies crawlers crons
daemons databases disks drives endpoints engines entries exporters files filters firewalls flags
followers gateways graphs handlers hosts instances jobs jobs keys leaders leases links listeners
locks logs machines masters members messages metrics mirrors monitors nodes orders packets pages
parsers partitions peers pipelines pods primaries probes processes producers proxies queries queues
readers records regions replicas requests responses retries routers routes rows rules scanners
schedulers scripts secondaries sensors servers services sessions shards sidecars snapshots sockets
standbys streams switches systems tables tasks threads timers tokens tools transactions updates
volumes watchdogs webhooks workers writers writes)";

constexpr std::string_view people = R"(
admins administrators analysts approvers architects authors colleagues contractors customers
developers devs engineers humans interns leads maintainers managers operators owners people persons
responders reviewers sres staff supporters teams technicians testers users vendors)";

constexpr std::string_view no_names = R"(
a an the this that these those some any every each all both either neither no none nobody nothing
one two three four five six seven eight nine ten i we you he she they it its my our your his her
their who whoever what which when where while why how whose someone somebody everyone everybody
anyone anybody something everything anything there here then now and or but so yet nor for of in on
at by to from with without within into onto over under after before behind beside between among around through since until during because due
thanks despite although though if unless as than not never only just even also still again once
twice maybe perhaps surely honestly frankly clearly obviously apparently fortunately unfortunately
meanwhile however therefore otherwise instead first second third finally last later next soon today
tomorrow yesterday tonight please sorry yes ok okay well hey hi hello is are was were be been being
am do does did has have had can could will would shall should may might must let lets make
monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december christmas easter
english german french europe european america american asia asian
action actions item items follow summary impact timeline detection response remediation cause root
causes condition conditions note notes update updates status severity incident incidents outage
outages downtime failure failures error errors mistake mistakes problem problems issue issues
lesson lessons finding findings category classification reason result results report reports
question questions answer conclusion background expected observed hypothesis decision
access account accounts adding alarm alert alerts another api app application approval approver
audit author automation autoscaler backend backlog backup backups bad better big bot broker browser
bucket build builds cache caches canary capacity certificate certificates change changes check
checkout checks choosing classic client clients cloud cluster clusters code commit communication
config configuration connection connections console consumer consumers container containers
controller copy core cpu cron customer customers dashboard dashboards data database databases
default defaults deleting deploy deployment deployments deploys design developer developers devops
disk disks dns documentation domain drift driver engineer engineering engineers escalation event
events everyone evidence export exports external facilities failover false feature finance firewall
firmware fixing flag frontend full gateway gateways good graph graphs half hardware health heavy
help high host hosts human image images import index infra infrastructure input instance instances
integration internal job jobs kernel key keys kubelet lack latency leadership leader legal less
leaving letting library load log logging login logs long low mail maintenance management manager
managers manual many memory message messages metric metrics migration migrations missing monitor
monitoring more most much multiple network networking new node nodes office old on-call oncall
operations operator operators ops order orders our output outside packet packets page pager pages
parser partition partitions password payment payments people permission permissions pipeline
platform pod pods policy pool poor post postmortem power preliminary primary prior process
processes prod production product profile proxy pure pushing qa quality query queries queue queues
rack rate read real region regions release releases replica replicas replication request requests
responder responders restart restarting retries retry review reviewer reviewers reviews rolling
rollback router routing rule rules runbook sales same scheduler schema script scripts search
secondary security see server servers service services session sessions several shard shards shift
short silent similar simple single site skipping slow small software source spare split spread sre
staff staging standby storage store strict such supplier support switch switches system systems
table tables team teams test testing tests they thread threads ticket tickets time timeout timeouts
token tokens too tool tools total trace tracing traffic training trying turning type typo upstream
usage user users validation vendor vendors version volume wait waiting warning warnings watchdog
web webhook worker workers write writes wrong
ansible apache argo aws azure bigquery cassandra celery ceph chrome clickhouse cloudflare
cloudfront consul datadog debian docker dynamo elasticsearch envoy etcd excel fastly fedora firefox
flink gerrit git github gitlab go golang grafana hadoop haproxy hbase helm heroku hive
istio java javascript jaeger jenkins jira kafka kibana kubernetes lambda linux loki lucene lustre
mariadb matrix memcached mesos minio mongo mongodb mysql nagios netty nginx nomad oracle openssl
openstack outlook pagerduty postgres postgresql prometheus pulsar puppet python rabbitmq
redis redmine redshift riak ruby rust salesforce scala selenium sentry sidekiq slack snowflake solr
spark splunk spring sqlite squid storm symfony systemd tableau terraform tomcat travis ubuntu unix
unicorn varnish vault vitess windows xen zabbix zookeeper zoom)";

/// A word at the beginning of a sentence that ends like this is hardly a name.
constexpr std::array<std::string_view, 14> common_endings{"ing",  "tion", "sion", "ment", "ness",
                                                          "ity",  "ly",   "ency", "ance", "ence",
                                                          "ware", "ible", "ated", "ized"};

bool contains(const Words& words, std::string_view word) {
    return words.find(word) != words.end();
}

}  // namespace

bool means_machines(std::string_view word) {
    static const auto words = words_of(machines);
    return contains(words, word);
}

bool means_people(std::string_view word) {
    static const auto words = words_of(people);
    return contains(words, word);
}

bool is_no_name(std::string_view word) {
    static const auto words = words_of(no_names);
    return contains(words, word) || means_machines(word) || means_people(word) ||
           std::any_of(common_endings.begin(), common_endings.end(), [&](std::string_view ending) {
               return word.size() > ending.size() + 3 && word.ends_with(ending);
           });
}

}  // namespace bot::core::language
